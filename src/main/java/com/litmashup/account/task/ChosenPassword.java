package com.litmashup.account.task;

import com.litmashup.account.people.PasswordRefused;
import com.litmashup.account.people.Passwords;
import com.litmashup.platform.Terminal;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** A password that the operator types, or one thought up and printed once where nothing was typed. */
@Component
class ChosenPassword {

    private final Passwords passwords;
    private final Words words;

    ChosenPassword(Passwords passwords, Words words) {
        this.passwords = passwords;
        this.words = words;
    }

    void ask(Terminal terminal, Consumer<String> use) {
        String typed = terminal.askSecret(words.say("account.task.ask"));
        String password = typed.isEmpty() ? passwords.generate() : typed;
        try {
            use.accept(password);
        } catch (PasswordRefused e) {
            throw words.refusal(e.messageKey());
        }
        if (typed.isEmpty()) {
            terminal.say(words.say("account.task.generated", password));
        }
    }
}
