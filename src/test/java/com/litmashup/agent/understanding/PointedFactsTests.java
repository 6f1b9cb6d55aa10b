package com.litmashup.agent.understanding;

import static com.litmashup.conversation.BriefField.DURATION_MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.Noted;
import com.litmashup.genre.Gazetteer;
import com.litmashup.pedagogy.SkillLevel;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PointedFactsTests {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final MessageReader READER = new MessageReader(GAZETTEER);
    private static final PointedFacts POINTED = new PointedFacts(READER, GAZETTEER);

    @Test
    void whatNobodySaidIsDropped() {
        Understood understood = read("We would like samba, please.", new PointedFact("group_size", "28 pupils", "28"));

        assertThat(understood.brief().groupSize()).isNull();
    }

    @Test
    void whatOnlyTheModelSeesIsAnAssumption() {
        Understood understood = read(
                "Samba for a lot who would not know a crotchet from a carrot.",
                new PointedFact("skill_level", "would not know a crotchet from a carrot", "beginner"));

        assertThat(Objects.requireNonNull(understood.brief().skillLevel()))
                .isEqualTo(Noted.assumed(SkillLevel.BEGINNER));
    }

    @Test
    void aNumberIsWhatTheQuoteSays() {
        Understood understood = read(
                "Samba, and the bell goes after 40 minutes.", new PointedFact("duration_minutes", "40 minutes", "90"));

        assertThat(Objects.requireNonNull(understood.brief().durationMinutes()).value())
                .isEqualTo(40);
    }

    @Test
    void whereTheRulesReadSomethingElseTheTeacherIsAsked() {
        Understood understood = read(
                "Samba for 45 minutes, with 50 minutes booked.",
                new PointedFact("duration_minutes", "50 minutes", "50"));

        assertThat(understood.questions()).contains(DURATION_MINUTES);
    }

    @Test
    void aGenreBehindOtherWordsIsAskedFor() {
        Understood understood = read(
                "Baroque with the music of the carnival in Rio.",
                new PointedFact("genres", "the music of the carnival in Rio", "samba"));

        assertThat(understood.brief().genreNames()).containsExactly("baroque");
        assertThat(understood.advice()).contains(new Understood.Advice(PointedFacts.MEANT, "samba"));
    }

    @Test
    void musicThatIsNotMaterialIsNotAskedFor() {
        Understood understood = read("Something with drums, please.", new PointedFact("genres", "drums", "powwow"));

        assertThat(understood.advice()).isEmpty();
    }

    @Test
    void wordsThatMeanSomethingAlreadyMeanNothingElse() {
        Understood understood = read(
                "Samba for 45 minutes with ukuleles.",
                new PointedFact("group_size", "45", "45"),
                new PointedFact("constraints", "ukuleles", "no ukuleles"));

        assertThat(understood.brief().groupSize()).isNull();
        assertThat(understood.brief().constraints()).isEmpty();
    }

    @Test
    void wishesAreKeptInTheTeachersWords() {
        Understood understood = read(
                "Samba and baroque. Wide eyes when they hear why it swings so differently!",
                new PointedFact("objectives", "why it swings so differently", "explain swing"));

        assertThat(understood.brief().objectives())
                .extracting(Noted::value)
                .containsExactly("why it swings so differently");
    }

    private static Understood read(String message, PointedFact... facts) {
        return POINTED.added(READER.read(message, Brief.EMPTY, Set.of()), Brief.EMPTY, message, List.of(facts));
    }
}
