package com.litmashup.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.studio.Score.Box;
import com.litmashup.studio.Score.SystemView;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreTests {

    private final Score score = Studios.score(Wish.PLAIN);

    @Test
    void everyNoteOfEveryPartHasABox() {
        List<String> written = Studios.MUSIC.parts().stream()
                .flatMap(part -> part.voice(Grade.CORE).notes().stream())
                .map(Note::id)
                .toList();
        assertThat(drawn(score)).containsAll(written).isSubsetOf(written);
    }

    @Test
    void systemsFollowEachOtherWithoutAGap() {
        List<SystemView> systems = score.systems();
        assertThat(systems.getFirst().barFrom()).isEqualTo(1);
        assertThat(systems.getLast().barTo()).isEqualTo(8);
        for (int i = 1; i < systems.size(); i++) {
            assertThat(systems.get(i).barFrom()).isEqualTo(systems.get(i - 1).barTo() + 1);
        }
    }

    @Test
    void aClaimLightsExactlyItsNotes() {
        for (int number = 1; number <= score.claims().size(); number++) {
            Score shown = Studios.score(Wish.PLAIN.proof(number));
            assertThat(shown.systems().stream()
                            .flatMap(system -> system.boxes().stream())
                            .filter(Box::lit)
                            .flatMap(box -> Arrays.stream(box.notes().split(" ")))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            Studios.MUSIC.claims().get(number - 1).notes());
        }
    }

    @Test
    void colourIsThatOfThePartsGenre() {
        assertThat(score.systems().stream().flatMap(system -> system.boxes().stream()))
                .allSatisfy(box -> assertThat(box.colour())
                        .isEqualTo(List.of("tamborim", "surdo").contains(box.part()) ? "a" : "b"));
    }

    @Test
    void theTableOfGivingHasACellForEachGenre() {
        assertThat(score.givings()).extracting(Score.Giving::element).contains("percussion", "chords", "melody");
        assertThat(score.givings())
                .allSatisfy(giving -> assertThat(giving.whats()).hasSize(2));
        assertThat(score.givings().getFirst().whats()).containsExactly("batucada", "");
    }

    @Test
    void anotherKeyIsSpelledAsMusiciansDo() {
        assertThat(Studios.score(Wish.of(Map.of("semitones", "2"))).facts().key())
                .isEqualTo("E minor");
        assertThat(score.keys())
                .hasSize(12)
                .extracting(Score.KeyOption::name)
                .contains("B flat minor", "F sharp minor");
    }

    @Test
    void theGridShowsTheStrokesOfTheFirstBars() {
        StrokeGrid grid = score.grid().orElseThrow();
        assertThat(grid.steps()).isEqualTo(16);
        assertThat(grid.lines())
                .extracting(StrokeGrid.Line::pattern)
                .containsExactly("x.xx.x.x.x.x.xx.", "g...X...g...X...");
    }

    @Test
    void theScoreIsToldInWords() {
        TalkingScore.Bar first = score.words().bars().getFirst();
        assertThat(score.words().bars()).hasSize(8);
        assertThat(first.chords()).isEqualTo("Dm");
        assertThat(first.lines().getFirst().words().getFirst())
                .isEqualTo(new TalkingScore.Word("A 4", "1", "eighth", "0.5"));
        assertThat(first.lines().get(2).words().getFirst().what()).isEqualTo("D 4, F 4, A 4");
        assertThat(first.lines().getLast().words())
                .extracting(TalkingScore.Word::what)
                .containsOnly("");
    }

    @Test
    void addressesKeepTheWish() {
        Score moved = Studios.score(Wish.of(Map.of("semitones", "2")));
        assertThat(moved.file("pdf")).isEqualTo("/lessons/7/score.pdf?semitones=2");
        assertThat(moved.file("wav", "bass")).isEqualTo("/lessons/7/score.wav?semitones=2&part=bass");
        assertThat(moved.proof(1)).isEqualTo("/lessons/7?semitones=2&claim=1#score");
        assertThat(score.file("mid")).isEqualTo("/lessons/7/score.mid");
    }

    private static Stream<String> drawn(Score score) {
        return score.systems().stream()
                .flatMap(system -> system.boxes().stream())
                .flatMap(box -> Arrays.stream(box.notes().split(" ")))
                .distinct();
    }
}
