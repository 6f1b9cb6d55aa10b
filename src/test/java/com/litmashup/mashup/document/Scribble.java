package com.litmashup.mashup.document;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.LessonMother;
import java.util.List;

/** A teacher's text that looks like markup of every kind, in letters of several languages. */
final class Scribble {

    private static final String TITLE =
            "</title><script>alert(1)</script> & \"Çaça\" ŞARKI ɔkɔ São João — Œuvre, ṣẹ̀kẹ̀rẹ̀ ]]> <!-- # *x*";

    private static final List<String> LINES = List.of(
            "# no heading",
            "- no item",
            "+ no item",
            "1. no item",
            "12) no item",
            "> no quotation",
            "=== no title ===",
            "---",
            "``` no code `x` ~~~",
            "[no link](https://example.org) ![no picture](x.png) [ref]: y",
            "<b>no tag</b> <https://example.org> www.example.org https://example.org a@example.org",
            "| no | table |",
            "*no* _emphasis_ **at** __all__ ~~none~~ &copy; &#35; \\* \\\\",
            "$x^2$ : :smile: {{no}} ${template} #{text}",
            "    no indented code",
            "HYPERLINK \"x\" { PAGE }");

    private Scribble() {}

    static Lesson lesson() {
        return lesson(TITLE, LINES);
    }

    /** The same with nothing in it that looks like markup. */
    static Lesson tame() {
        return lesson("Plain", LINES.stream().map(line -> "plain").toList());
    }

    private static Lesson lesson(String title, List<String> lines) {
        return LessonMother.lesson(
                title,
                lines.stream()
                        .map(line -> new Activity(
                                line, 3, 1, line, String.join("\n", lines), "create", "play", List.of("O1"), line))
                        .toList());
    }
}
