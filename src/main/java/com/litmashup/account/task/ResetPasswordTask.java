package com.litmashup.account.task;

import com.litmashup.account.Educator;
import com.litmashup.account.people.Credentials;
import com.litmashup.account.people.People;
import com.litmashup.platform.OperatorTask;
import com.litmashup.platform.Terminal;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code task reset-password EMAIL}. Whoever is signed in as this person no longer is. */
@Component("reset-password")
class ResetPasswordTask implements OperatorTask {

    private final People people;
    private final Credentials credentials;
    private final ChosenPassword chosen;
    private final Words words;

    ResetPasswordTask(People people, Credentials credentials, ChosenPassword chosen, Words words) {
        this.people = people;
        this.credentials = credentials;
        this.chosen = chosen;
        this.words = words;
    }

    @Override
    public void run(List<String> arguments, Terminal terminal) {
        String email = words.email(arguments, 1);
        Educator educator = people.findByEmail(email).orElseThrow(() -> words.refusal("account.task.unknown", email));
        chosen.ask(terminal, password -> credentials.change(educator, password));
        terminal.say(words.say("account.task.password", educator.email()));
    }
}
