package com.litmashup.account.web;

import com.litmashup.account.Role;
import com.litmashup.account.people.NewPerson;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whom an admin wants to add. */
record PersonForm(
        @NotBlank(message = "{account.email.wrong}") @Email(message = "{account.email.wrong}") @Size(max = 254)
        String email,

        @NotBlank(message = "{account.name.wrong}") @Size(max = 80, message = "{account.name.wrong}")
        String name,

        @NotNull Role role) {

    NewPerson person() {
        return new NewPerson(email, name, role);
    }

    static PersonForm empty() {
        return new PersonForm("", "", Role.EDUCATOR);
    }
}
