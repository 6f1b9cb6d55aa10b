package com.litmashup.music.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.music.Mode;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ArrangementMother;
import com.litmashup.music.score.Grade;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TalkingScoreTests {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.music", Locale.ROOT);

    private final Arrangement piece = ArrangementMother.sambaAndBaroque();

    @Test
    void theHeadingSaysWhatAPlayerAsksFirst() {
        assertThat(said(TalkingScore.of(piece, Choice.CORE).heading()))
                .containsExactly("D minor", "2 4 time", "92 beats a minute", "8 bars");
    }

    @Test
    void aSungBarIsReadNoteByNote() {
        assertThat(line(Choice.CORE, 2, "melody"))
                .containsExactly(
                        "high D, eighth note, sung “Leip-”",
                        "high C, sixteenth note, sung “zig”",
                        "middle B flat, sixteenth note, tied to the next, sung “to”",
                        "held on: middle B flat, sixteenth note",
                        "middle A, eighth note, sung “the”",
                        "high C, sixteenth note, tied to the next, sung “beat”");
    }

    @Test
    void chordsDrumsAndRestsHaveTheirWords() {
        assertThat(line(Choice.CORE, 7, "chords").getFirst())
                .isEqualTo("middle C sharp with middle G with middle A, dotted eighth note");
        assertThat(line(Choice.CORE, 1, "surdo"))
                .containsExactly(
                        "hit, sixteenth note, very soft",
                        "rest, sixteenth note",
                        "rest, eighth note",
                        "hit, sixteenth note, accented",
                        "rest, sixteenth note",
                        "rest, eighth note");
    }

    @Test
    void tripletsAreNamed() {
        assertThat(line(Choice.CORE.at(Grade.STRETCH), 8, "melody").getFirst())
                .isEqualTo("high D, triplet eighth note");
    }

    @Test
    void aTransposingPlayerHearsWhatTheyRead() {
        assertThat(line(Choice.CORE, 7, "countermelody").getFirst()).isEqualTo("middle D sharp, quarter note");
    }

    @Test
    void chordSymbolsSayTheirBeat() {
        assertThat(said(TalkingScore.of(piece, Choice.CORE).bars().get(4).chords()))
                .containsExactly("Bb from beat 1");
    }

    @Test
    void thereAreWordsForEverything() {
        Stream.concat(Stream.of(piece), RandomArrangements.first(150))
                .forEach(music -> assertThat(TalkingScore.of(music, Choice.CORE).bars())
                        .hasSize(music.bars())
                        .allSatisfy(bar -> assertThat(bar.lines())
                                .allSatisfy(line -> assertThat(said(line.events()))
                                        .isNotEmpty()
                                        .noneMatch(words -> words.contains("{") || words.isBlank()))));
        assertThat(Arrays.stream(Mode.values()).map(mode -> "music.talk.mode." + mode))
                .allMatch(WORDS::containsKey);
    }

    private List<String> line(Choice choice, int bar, String part) {
        return TalkingScore.of(piece, choice).bars().get(bar - 1).lines().stream()
                .filter(line -> line.part().equals(part))
                .map(line -> said(line.events()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.said((key, arguments) -> MessageFormat.format(WORDS.getString(key), arguments)))
                .toList();
    }
}
