package com.litmashup.mashup.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.mashup.Lesson.GridLine;
import com.litmashup.mashup.Lesson.RhythmGrid;
import com.litmashup.mashup.web.SpokenLine.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenLineTests {

    @Test
    void putsEachWordOnItsStroke() {
        SpokenLine line = line(8, "x..x.x..", "down we go");

        assertThat(line.cells()).extracting(Cell::syllable).containsExactly("down", "", "", "we", "", "go", "", "");
        assertThat(line.cells()).extracting(Cell::count).containsExactly("1", "", "", "", "2", "", "", "");
        assertThat(line.says()).isEmpty();
    }

    @Test
    void keepsTheWordsApartWhereTheyAreNotOneAStroke() {
        SpokenLine line = line(4, "x.x.", "one TWO three");

        assertThat(line.says()).isEqualTo("one TWO three");
        assertThat(line.cells()).extracting(Cell::syllable).containsOnly("");
    }

    @Test
    void repeatsAShorterPatternWithItsWords() {
        assertThat(line(8, "x.X.", "tak BOOM").cells())
                .extracting(Cell::syllable)
                .containsExactly("tak", "", "BOOM", "", "tak", "", "BOOM", "");
    }

    @Test
    void saysWhatSoundsOverAndOverAndLeavesOutWhatIsSilent() {
        assertThat(line(8, "..X...X.", "(wait) BOOM").cells())
                .extracting(Cell::syllable)
                .containsExactly("", "", "BOOM", "", "", "", "BOOM", "");
        assertThat(line(4, "XxxX", "SHAka-ka-SHA").cells())
                .extracting(Cell::syllable)
                .containsExactly("SHA", "ka", "ka", "SHA");
    }

    private static SpokenLine line(int steps, String pattern, String says) {
        return SpokenLine.of(
                        new RhythmGrid("samba", "2/4", steps, 4, false, List.of(new GridLine("Surdo", pattern, says))))
                .getFirst();
    }
}
