package com.litmashup.account.task;

import com.litmashup.account.Educator;
import com.litmashup.account.key.ApiKeys;
import com.litmashup.account.key.NewKey;
import com.litmashup.account.people.People;
import com.litmashup.platform.OperatorTask;
import com.litmashup.platform.Terminal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code task create-api-key EMAIL NAME}: the key stands alone on the last line, for a script to read. */
@Component("create-api-key")
class CreateApiKeyTask implements OperatorTask {

    private static final int LONGEST_NAME = 80;

    private final People people;
    private final ApiKeys keys;
    private final Words words;

    CreateApiKeyTask(People people, ApiKeys keys, Words words) {
        this.people = people;
        this.keys = keys;
        this.words = words;
    }

    @Override
    public void run(List<String> arguments, Terminal terminal) {
        String email = words.email(arguments, 2);
        NewKey key = new NewKey(arguments.getLast(), false, Optional.empty());
        if (key.name().isEmpty() || key.name().length() > LONGEST_NAME) {
            throw words.refusal("account.key.name.wrong");
        }
        Educator owner = people.findByEmail(email)
                .filter(Educator::isEnabled)
                .orElseThrow(() -> words.refusal("account.task.unknown", email));
        String secret = keys.create(owner.id(), key).value();
        terminal.say(words.say("account.task.key", key.name(), owner.email()));
        terminal.say(secret);
    }
}
