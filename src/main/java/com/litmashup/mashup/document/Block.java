package com.litmashup.mashup.document;

import com.litmashup.studio.engraving.StaffSystem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a lesson on paper. Its texts are plain: no writer takes a sign in them for markup. */
sealed interface Block {

    /**
     * The name of the lesson.
     *
     * @param above a short line above it
     */
    record Title(String text, String above) implements Block {}

    /**
     * What a part of the lesson is called.
     *
     * @param level 2 for a part of the lesson, 3 for a part of that
     */
    record Heading(int level, String text) implements Block {}

    /**
     * Running text.
     *
     * @param lead what stands before it in bold; empty for nothing
     */
    record Paragraph(String lead, String text) implements Block {}

    record Items(List<String> items, boolean numbered) implements Block {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Rows of cells.
     *
     * @param header as long as every row; the first cell of a row names it
     */
    record Table(List<String> header, List<List<String>> rows) implements Block {

        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A timed step.
     *
     * @param clock from which minute to which
     * @param says what the teacher and the pupils do, and what for
     */
    record Activity(String clock, String minutes, String title, List<Paragraph> says) implements Block {

        public Activity {
            says = List.copyOf(says);
        }
    }

    record Citations(List<Citation> all) implements Block {

        public Citations {
            all = List.copyOf(all);
        }
    }

    /**
     * Where a fact is from, in the style that the teacher chose.
     *
     * @param number what {@code [n]} in the text points to
     * @param before what stands before the title; empty where nothing does
     * @param title in italics
     * @param after what stands behind it, without the address
     * @param url an address of the web, and nothing else; null where it has none
     */
    record Citation(
            int number,
            String before,
            String title,
            String after,
            @Nullable String url) {}

    /**
     * A drawn score.
     *
     * @param about for those who do not see it
     * @param abc the same music as text, for formats that have no pictures
     */
    record Drawing(String about, List<StaffSystem> systems, String abc) implements Block {

        public Drawing {
            systems = List.copyOf(systems);
        }
    }

    /**
     * Strokes on a grid.
     *
     * @param counts what is counted on each step; empty between beats
     */
    record Grid(String caption, List<String> counts, List<Line> lines) implements Block {

        public Grid {
            counts = List.copyOf(counts);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a grid.
     *
     * @param says what the class says on it
     * @param strokes one sign a step
     */
    record Line(String name, String says, List<String> strokes) {

        public Line {
            strokes = List.copyOf(strokes);
        }
    }

    /** What follows begins on a page of its own. */
    record PageBreak() implements Block {}
}
