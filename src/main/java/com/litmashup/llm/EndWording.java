package com.litmashup.llm;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says ends of calls to a person. */
@Component
class EndWording {

    private final MessageSource texts;

    EndWording(MessageSource texts) {
        this.texts = texts;
    }

    String sentence(End end) {
        return switch (end) {
            case End.Completed completed -> say("llm.end.completed");
            case End.CutOff cut -> say("llm.end.cut");
            case End.Stopped stopped -> say("llm.end.stopped");
            case End.TimedOut late -> say(late.limit());
            case End.Refused refused -> say(refused.why());
            case End.BrokenOff broken -> say(broken.how());
            case End.Unusable unusable -> say(unusable.flaw());
            case End.NotAsked nobody -> say(nobody.why());
        };
    }

    String resting(Task task) {
        return say("llm.resting." + word(task));
    }

    private String say(Enum<?> reason) {
        return say("llm.end." + word(reason));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String say(String key) {
        return texts.getMessage(key, null, Locale.ENGLISH);
    }
}
