package com.litmashup.account.task;

import com.litmashup.account.Role;
import com.litmashup.account.people.Credentials;
import com.litmashup.account.people.EmailTaken;
import com.litmashup.account.people.NewPerson;
import com.litmashup.platform.OperatorTask;
import com.litmashup.platform.Terminal;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code task create-admin EMAIL}. */
@Component("create-admin")
class CreateAdminTask implements OperatorTask {

    private final Credentials credentials;
    private final ChosenPassword chosen;
    private final Words words;

    CreateAdminTask(Credentials credentials, ChosenPassword chosen, Words words) {
        this.credentials = credentials;
        this.chosen = chosen;
        this.words = words;
    }

    @Override
    public void run(List<String> arguments, Terminal terminal) {
        String email = words.email(arguments, 1);
        NewPerson admin = new NewPerson(email, words.say("account.setup.name"), Role.ADMIN);
        try {
            chosen.ask(terminal, password -> credentials.add(admin, password));
        } catch (EmailTaken e) {
            throw words.refusal("account.task.taken", email);
        }
        terminal.say(words.say("account.task.admin", admin.email()));
    }
}
