package com.litmashup.account.web;

import com.litmashup.account.people.EmailTaken;
import com.litmashup.account.people.PasswordRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Says beside the right field what the book of people refused. */
final class Fields {

    private Fields() {}

    static String given(@Nullable String field) {
        return field == null ? "" : field;
    }

    /** Does what the form asks for; a refusal becomes a fault of its field. */
    static boolean accept(BindingResult form, Runnable change) {
        try {
            change.run();
            return true;
        } catch (PasswordRefused e) {
            form.rejectValue("password", e.messageKey());
        } catch (EmailTaken e) {
            form.rejectValue("email", "account.email.taken");
        }
        return false;
    }

    /** The second field, typed blind, must hold the same. */
    static void compare(BindingResult form, String password, String again) {
        if (!password.equals(again)) {
            form.rejectValue("again", "account.password.again");
        }
    }
}
