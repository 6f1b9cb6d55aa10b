package com.litmashup.mashup.writing;

import com.litmashup.llm.End;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in one plain sentence why a piece is the library's. */
@Component
class Reasons {

    private static final List<String> WHY = List.of("checks", "time", "trouble");

    private final MessageSource texts;

    Reasons(MessageSource texts) {
        this.texts = texts;
    }

    /** What a piece is called, as in “the people and history of samba”. */
    String name(Piece piece, Lesson lesson) {
        return say("lesson.piece." + piece.section().id(), piece.of(lesson));
    }

    String fallback(Piece piece, Lesson lesson, End end) {
        return sentence(why(end), piece, lesson);
    }

    /** The rest of a writing that ended early. */
    String rest(String why) {
        return say("lesson.writing.rest." + why);
    }

    /** The list without what an earlier try said of this piece. */
    List<String> without(Piece piece, Lesson lesson, List<String> fallbacks) {
        List<String> kept = new ArrayList<>(fallbacks);
        WHY.forEach(why -> kept.remove(sentence(why, piece, lesson)));
        return kept;
    }

    private static String why(End end) {
        return switch (end) {
            case End.Unusable unusable -> "checks";
            case End.CutOff cut -> "checks";
            case End.TimedOut late -> "time";
            default -> "trouble";
        };
    }

    private String sentence(String why, Piece piece, Lesson lesson) {
        return say("lesson.writing.fallback." + why, name(piece, lesson));
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, Locale.ENGLISH);
    }
}
