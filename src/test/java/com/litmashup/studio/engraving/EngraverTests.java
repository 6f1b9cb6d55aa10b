package com.litmashup.studio.engraving;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.music.writing.EngravingAbc;
import com.litmashup.studio.engraving.Engraving.Drawn;
import com.litmashup.studio.engraving.Engraving.Reason;
import com.litmashup.studio.engraving.Engraving.Undrawn;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngraverTests {

    private static final Engraver ENGRAVER = new Engraver();

    private static final String HEAD = """
            X:1
            T:Four notes
            M:4/4
            L:1/4
            K:D
            """;

    @Test
    void aBoxStandsAroundEveryNoteInTheOrderOfTheMusic() {
        List<NoteBox> boxes = systems("D F [A2d2] |]").getFirst().boxes();
        assertThat(boxes).extracting(NoteBox::notes).containsExactly(List.of("n1"), List.of("n2"), List.of("n3", "n4"));
        assertThat(boxes).extracting(NoteBox::x).isSorted();
        assertThat(boxes)
                .allSatisfy(box -> assertThat(box.width() * box.height()).isBetween(40.0, 2000.0));
    }

    @Test
    void aLongPieceIsBrokenIntoSystems() {
        assertThat(systems("DEFG|".repeat(24))).hasSizeBetween(2, 8);
    }

    @Test
    void aNarrowLookHasFewerBarsInASystem() {
        EngravingAbc score = score("DEFG|".repeat(24));
        assertThat(drawn(score, Look.LARGE))
                .hasSizeGreaterThan(drawn(score, Look.PAGE).size());
    }

    /** The structure, not the bytes: numbers may move with the engraver, kinds and counts of elements may not. */
    @Test
    void theDrawingHasTheStructureThatWasLookedAt() {
        String ink = systems("D F A2 |]").getFirst().ink();
        Map<String, Long> elements = Pattern.compile("<(\\w+)")
                .matcher(ink)
                .results()
                .collect(Collectors.groupingBy(element -> element.group(1), Collectors.counting()));
        assertThat(elements).isEqualTo(Map.of("defs", 1L, "g", 2L, "path", 4L, "text", 3L, "use", 1L));
    }

    @Test
    void nothingInADrawingNeedsAStyleSheetOrAnAddress() {
        assertThat(systems("\"Dm\"D F A2 |]").getFirst().ink())
                .contains("font-family=\"abc2svg\"", "font-family=\"sans-serif\"")
                .doesNotContain("<style", " style=", "class=", "@font-face", "http", "data:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%%beginjs\nabc.out_svg('<script>alert(1)</script>')\n%%endjs\nDDDD|]",
                "[I:beginjs abc2svg.x=1]\nDDDD|]",
                "%%beginsvg\n<script>alert(1)</script>\n%%endsvg\nDDDD|]",
                "%%beginsvg\n<defs><image href='http://elsewhere.example/x.png'/></defs>\n%%endsvg\nDDDD|]",
                "%%beginml\n<img src=x onerror=alert(1)>\n%%endml\nDDDD|]",
                "%%format /etc/passwd\nDDDD|]",
                "%%begintext\n<a href='javascript:alert(1)'>here</a>\n%%endtext\nDDDD|]"
            })
    void noScriptImageOrAddressComesThrough(String notation) {
        Engraving engraving = ENGRAVER.engrave(score(notation), Look.PAGE);
        String ink = switch (engraving) {
            case Drawn score -> score.systems().stream().map(StaffSystem::ink).collect(Collectors.joining());
            case Undrawn none -> "";
        };
        assertThat(ink).doesNotContainIgnoringCase("<script", "<image", "<img", "<a ", "<foreignObject", "onerror=");
    }

    @Test
    void scriptInTheNotationIsRefused() {
        assertThat(ENGRAVER.engrave(score("%%beginjs\nabc.a = 1\n%%endjs\nDDDD|]"), Look.PAGE))
                .isEqualTo(new Undrawn(Reason.UNREADABLE));
    }

    @Test
    void aTitleIsTextWhateverStandsInIt() {
        EngravingAbc score =
                new EngravingAbc(HEAD.replace("Four notes", "</text><script>1</script> & co") + "D4|]", Map.of());
        assertThat(drawn(score, Look.PAPER).getFirst().ink()).contains("&lt;script&gt;1&lt;/script&gt; &amp; co");
    }

    @Test
    void notationWithAMistakeIsNotDrawn() {
        assertThat(ENGRAVER.engrave(score("[DFA |] ((( !nonsense! {"), Look.PAGE))
                .isEqualTo(new Undrawn(Reason.UNREADABLE));
    }

    @Test
    void notationWithoutEndIsNotEvenRead() {
        assertThat(ENGRAVER.engrave(score("D4|".repeat(Engraver.LONGEST)), Look.PAGE))
                .isEqualTo(new Undrawn(Reason.TOO_LONG));
    }

    @Test
    void workIsBounded() {
        assertThat(new Engraver(100_000).engrave(score("DEFG|".repeat(500)), Look.PAGE))
                .isEqualTo(new Undrawn(Reason.TOO_MUCH_WORK));
    }

    @Test
    void theSameScoreIsDrawnOnceAndAlike() {
        EngravingAbc score = score("D F A2 |]");
        assertThat(ENGRAVER.engrave(score, Look.PAGE)).isSameAs(ENGRAVER.engrave(score("D F A2 |]"), Look.PAGE));
        assertThat(new Engraver().engrave(score, Look.PAGE)).isEqualTo(ENGRAVER.engrave(score, Look.PAGE));
    }

    private static List<StaffSystem> systems(String notation) {
        return drawn(score(notation), Look.PAGE);
    }

    private static List<StaffSystem> drawn(EngravingAbc score, Look look) {
        return ((Drawn) ENGRAVER.engrave(score, look)).systems();
    }

    /** Notes are written with a blank before each; a chord has two. */
    private static EngravingAbc score(String notation) {
        String text = HEAD + notation;
        int start = HEAD.length();
        return new EngravingAbc(
                text,
                Stream.of(
                                Map.entry(start, List.of("n1")),
                                Map.entry(start + 2, List.of("n2")),
                                Map.entry(start + 4, List.of("n3", "n4")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
