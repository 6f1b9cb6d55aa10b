package com.litmashup.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody wants to be called. */
record NameForm(
        @NotBlank(message = "{account.name.wrong}") @Size(max = 80, message = "{account.name.wrong}")
        String name) {}
