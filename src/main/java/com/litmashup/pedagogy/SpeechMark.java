package com.litmashup.pedagogy;

import java.util.regex.Pattern;

/** Words that show how a sentence speaks of what it names: as a subject of study, or to refuse it. */
record SpeechMark(Kind kind, Pattern pattern) {

    static SpeechMark of(Row row) {
        return new SpeechMark(row.kind(), Regex.compile(row.pattern()));
    }

    /** Whether the mark stands in a sentence, and for a refusal before the words themselves. */
    boolean stands(String sentence, int before) {
        return pattern.matcher(kind == Kind.REFUSED ? sentence.substring(0, before) : sentence)
                .find();
    }

    enum Kind {
        /** Talked about, not used: "then known as". */
        CRITICAL,
        /** Said not to be wanted: "please no". */
        REFUSED
    }

    record Row(Kind kind, String pattern) {}
}
