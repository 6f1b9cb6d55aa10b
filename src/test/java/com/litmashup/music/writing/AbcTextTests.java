package com.litmashup.music.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ArrangementMother;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbcTextTests {

    private final Arrangement piece = ArrangementMother.sambaAndBaroque();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two\n%%beginjs\nabc2svg.x()\n%%endjs",
                "Two\r%%MIDI program 1",
                "Two\u2028%%beginjs",
                "%%beginjs",
                "Two\u0000\u0007\nV:9",
                "Two\\",
                "Two\n\nX:2"
            })
    void aTitleStaysOneLineOfText(String title) {
        List<String> plain = lines(piece);
        List<String> titled = lines(piece.titled(title));
        assertThat(titled).hasSameSizeAs(plain);
        assertThat(titled.get(1)).startsWith("T:").doesNotContain("\\\n").doesNotEndWith("\\");
        assertThat(directives(titled)).isEqualTo(directives(plain));
    }

    @Test
    void whatAbcReadsAsACommandIsTamed() {
        assertThat(AbcText.line("100% of \\u0025 $1 for R&amp;B"))
                .isEqualTo("100\\% of /u0025 $\u202f1 for R&\u202famp;B");
        assertThat(AbcText.quoted("say \"A\"")).isEqualTo("say ”A”");
        assertThat(AbcText.chord("^_<remark")).isEmpty();
        assertThat(AbcText.syllable("rock-and *_|roll")).isEqualTo("rock\\-and~roll");
    }

    private static List<String> lines(Arrangement music) {
        return Stream.of(
                        Abc.portable(music, Choice.CORE),
                        Abc.engraving(music, Choice.CORE).text())
                .flatMap(text -> Stream.of(text.split("[\n\r\u2028]")))
                .toList();
    }

    private static List<String> directives(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("%%")).toList();
    }
}
