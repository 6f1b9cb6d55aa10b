package com.litmashup.account.web;

import jakarta.validation.constraints.Size;

/** A change of one's own password. */
record PasswordForm(
        @Size(max = 512) String current,
        @Size(max = 512) String password,
        @Size(max = 512) String again) {

    /** A field that a browser did not send is one that was left empty. */
    PasswordForm {
        current = Fields.given(current);
        password = Fields.given(password);
        again = Fields.given(again);
    }

    static PasswordForm empty() {
        return new PasswordForm("", "", "");
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
