package com.litmashup.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.litmashup.research.CitedText.Citation;
import com.litmashup.research.CitedText.Segment;
import com.litmashup.research.CitedText.Words;
import java.time.Duration;
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
                        new Words("Samba grew in Rio."), cites(1), new Words(" It was policed."), cites(2), cites(1));
    }

    @Test
    void leavesUnknownNumbersAndOtherBracketsInTheText() {
        assertThat(segments("See [9], [a] and [12345] [1]."))
                .containsExactly(new Words("See [9], [a] and [12345]"), cites(1), new Words("."));
    }

    @Test
    void hasNoParagraphWhereNothingIsSaid() {
        assertThat(CitedText.of("  \n\n ", List.of()).paragraphs()).isEmpty();
    }

    /** F17: whatever is written, a link leads to a source that is there, and the rest is text and counted. */
    @Test
    void everyWayOfMarkingLeadsToASourceOrStaysText() {
        CitedText text = CitedText.of("A [1] [0] [99] [1,2] [[2]] 【1】 (1) [1, 7] [a].", List.of(source(1), source(2)));

        List<Segment> segments = text.paragraphs().getFirst().segments();
        assertThat(segments.stream().filter(Segment::isCitation).map(Segment::text))
                .containsExactly("[1]", "[1]", "[2]", "[2]", "[1]", "[1]");
        assertThat(read(segments)).contains("[0]", "[99]", "(1)", "[7]", "[a]");
        assertThat(text.unknown()).isEqualTo(3);
    }

    /** F18: code keeps its brackets. */
    @Test
    void marksInCodeAreLeftAlone() {
        CitedText text =
                CitedText.of("See `a[1]` [1].\n\n```\nb[1]\n\nc[2]\n```\n\nAnd [2].", List.of(source(1), source(2)));

        assertThat(text.paragraphs().stream().flatMap(paragraph -> paragraph.segments().stream()))
                .filteredOn(Segment::isCitation)
                .containsExactly(cites(1), cites(2));
    }

    /** F18: a hundred times the brackets take about a hundred times as long, not ten thousand times. */
    @Test
    void noTextTakesLong() {
        for (String hard : List.of(
                "[" + "1".repeat(100_000), "[".repeat(100_000), " ".repeat(100_000) + "x", "[1,".repeat(50_000))) {
            CitedText text = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> CitedText.of("a" + hard, List.of(source(1))));

            assertThat(text.paragraphs()).isNotEmpty();
        }
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

    private static Citation cites(int number) {
        return new Citation(source(number), "");
    }

    private static Source source(int number) {
        return new Source(number, "A title", null, "A press", "", Source.Kind.LIBRARY, 1, null, Instant.EPOCH);
    }
}
