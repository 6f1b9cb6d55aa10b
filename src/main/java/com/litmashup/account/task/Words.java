package com.litmashup.account.task;

import com.litmashup.platform.TaskMisused;
import com.litmashup.platform.TaskRefused;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the words of a task and finds the sentences that answer it. */
@Component
class Words {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,189}");

    private final MessageSource texts;

    Words(MessageSource texts) {
        this.texts = texts;
    }

    /** Exactly this many words, the first of them an e-mail address. */
    String email(List<String> arguments, int count) {
        if (arguments.size() != count) {
            throw new TaskMisused();
        }
        if (!EMAIL.matcher(arguments.getFirst()).matches()) {
            throw refusal("account.task.email", arguments.getFirst());
        }
        return arguments.getFirst();
    }

    TaskRefused refusal(String key, Object... values) {
        return new TaskRefused(say(key, values));
    }

    String say(String key, Object... values) {
        return texts.getMessage(key, values, Locale.ENGLISH);
    }
}
