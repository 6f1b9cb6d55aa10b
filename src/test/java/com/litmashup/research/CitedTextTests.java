package com.litmashup.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.research.CitedText.Citation;
import com.litmashup.research.CitedText.Segment;
import com.litmashup.research.CitedText.Words;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitedTextTests {

    @Test
    void partsParagraphsAtBlankLines() {
        CitedText text = CitedText.of("One.\n\nTwo.\r\n \r\nThree.\nStill three.", List.of());

        assertThat(text.paragraphs())
                .extracting(paragraph -> read(paragraph.segments()))
                .containsExactly("One.", "Two.", "Three.\nStill three.");
    }

    @Test
    void makesMarksOfKnownSourcesIntoCitationsAndTakesTheSpaceBeforeThem() {
        assertThat(segments("Samba grew in Rio. [1] It was policed. [2][1]"))
                .containsExactly(
                        new Words("Samba grew in Rio."),
                        new Citation(1),
                        new Words(" It was policed."),
                        new Citation(2),
                        new Citation(1));
    }

    @Test
    void leavesUnknownNumbersAndOtherBracketsInTheText() {
        assertThat(segments("See [9], [a] and [12345] [1]."))
                .containsExactly(new Words("See [9], [a] and [12345]"), new Citation(1), new Words("."));
    }

    @Test
    void hasNoParagraphWhereNothingIsSaid() {
        assertThat(CitedText.of("  \n\n ", List.of()).paragraphs()).isEmpty();
    }

    private static List<Segment> segments(String prose) {
        return CitedText.of(prose, List.of(source(1), source(2)))
                .paragraphs()
                .getFirst()
                .segments();
    }

    private static String read(List<Segment> segments) {
        return String.join("", segments.stream().map(Segment::text).toList());
    }

    private static Source source(int number) {
        return new Source(number, "A title", null, "A press", "", Source.Kind.LIBRARY, 1, null, Instant.EPOCH);
    }
}
