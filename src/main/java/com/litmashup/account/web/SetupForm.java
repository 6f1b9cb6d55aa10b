package com.litmashup.account.web;

import com.litmashup.account.Role;
import com.litmashup.account.people.NewPerson;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the first admin types. */
record SetupForm(
        @NotBlank(message = "{account.setup.code.wrong}") @Size(max = 64)
        String code,

        @NotBlank(message = "{account.email.wrong}") @Email(message = "{account.email.wrong}") @Size(max = 254)
        String email,

        @NotBlank(message = "{account.name.wrong}") @Size(max = 80, message = "{account.name.wrong}")
        String name,

        @Size(max = 512) String password,
        @Size(max = 512) String again) {

    /** A field that a browser did not send is one that was left empty. */
    SetupForm {
        code = Fields.given(code);
        email = Fields.given(email);
        name = Fields.given(name);
        password = Fields.given(password);
        again = Fields.given(again);
    }

    NewPerson person() {
        return new NewPerson(email, name, Role.ADMIN);
    }

    static SetupForm empty() {
        return new SetupForm("", "", "", "", "");
    }

    @Override
    public String toString() {
        return "SetupForm";
    }
}
