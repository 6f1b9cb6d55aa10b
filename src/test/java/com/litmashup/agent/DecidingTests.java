package com.litmashup.agent;

import static com.litmashup.conversation.BriefField.DURATION_MINUTES;
import static com.litmashup.conversation.BriefField.GENRES;
import static com.litmashup.conversation.BriefField.GRADE_OR_AGE;
import static com.litmashup.conversation.BriefField.GROUP_SIZE;
import static com.litmashup.conversation.BriefField.INSTRUMENTS;
import static com.litmashup.conversation.BriefField.SKILL_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.agent.understanding.Intent;
import com.litmashup.agent.understanding.Refusal;
import com.litmashup.agent.understanding.Understood;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.GroupSize;
import com.litmashup.conversation.Noted;
import com.litmashup.conversation.Phase;
import com.litmashup.conversation.Readiness;
import com.litmashup.conversation.Transcript;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Aspect;
import com.litmashup.research.Synthesis;
import com.litmashup.research.Synthesis.Difference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DecidingTests {

    private static final Brief EVERYTHING = new Brief(
            List.of(Noted.said("samba", "samba"), Noted.said("baroque", "baroque")),
            Noted.said(SkillLevel.BEGINNER, "beginners"),
            Noted.said(new GradeOrAge("Grade 7", 7, 7, 12, 13), "grade 7"),
            Noted.said(45, "45 minutes"),
            Noted.said(1, "one class"),
            Noted.said(GroupSize.of(28), "28 pupils"),
            List.of(Noted.said("keyboards", "keyboards")),
            List.of(),
            List.of(Noted.said("hear a repeating bass", "hear a repeating bass")),
            List.of(),
            List.of());

    @Nested
    class Asking {

        @Test
        void startsWithTheGenresAndThePupils() {
            Decision decision = decide(Brief.EMPTY, Set.of(), Set.of(), Set.of(Intent.GREETING));

            assertThat(questions(decision)).containsExactly(GENRES, GRADE_OR_AGE);
        }

        @Test
        void isReadyAfterOneTurnThatSaysEverything() {
            Decision decision = decide(EVERYTHING, Set.of(GENRES), Set.of(), Set.of());

            assertThat(decision.moves()).last().isInstanceOf(Move.OfferLesson.class);
            assertThat(questions(decision)).isEmpty();
        }

        @Test
        void offersPartnersForASingleGenre() {
            Brief samba = EVERYTHING.with(GENRES, List.of(Noted.said("samba", "samba")));

            assertThat(decide(samba, Set.of(GENRES), Set.of(), Set.of()).moves())
                    .contains(new Move.SuggestPartners("samba"));
        }

        @Test
        void offersPairsToSomebodyWhoWantsIdeas() {
            assertThat(decide(Brief.EMPTY, Set.of(), Set.of(), Set.of(Intent.WANTS_IDEAS))
                            .moves())
                    .contains(new Move.SuggestPairs());
        }

        @Test
        void asksWhichIsMeantWhereAMessageContradictsItself() {
            Understood understood = new Understood(
                    EVERYTHING, Set.of(DURATION_MINUTES), Set.of(), List.of(), List.of(), Set.of(DURATION_MINUTES));

            assertThat(Deciding.decide(situation(understood, Set.of(), List.of()))
                            .moves())
                    .contains(new Move.AskWhich(DURATION_MINUTES));
        }
    }

    @Nested
    class Assuming {

        @Test
        void fillsWhatWasAskedAndNotAnswered() {
            Brief brief = EVERYTHING.with(GROUP_SIZE, List.of()).with(SKILL_LEVEL, List.of());

            Decision decision = decide(brief, Set.of(INSTRUMENTS), Set.of(GROUP_SIZE, SKILL_LEVEL), Set.of());

            assertThat(decision.brief().assumed()).contains(GROUP_SIZE, SKILL_LEVEL);
            assertThat(decision.moves()).contains(new Move.OfferDefaults(List.of(SKILL_LEVEL, GROUP_SIZE)));
        }

        @Test
        void fillsEverythingMinorOnceTheTeacherSaysGo() {
            Brief brief = EVERYTHING.with(GROUP_SIZE, List.of());

            Decision decision = decide(brief, Set.of(), Set.of(), Set.of(Intent.GO_AHEAD));

            assertThat(decision.brief().groupSize()).isEqualTo(Noted.assumed(GroupSize.of(25)));
            assertThat(decision.moves()).last().isInstanceOf(Move.OfferLesson.class);
        }

        @Test
        void neverInventsAGenre() {
            Decision decision = decide(Brief.EMPTY, Set.of(), Set.of(GENRES), Set.of(Intent.GO_AHEAD));

            assertThat(decision.brief().genres()).isEmpty();
        }

        @Test
        void offersTheTimeWhileItAsksForMoreImportantThings() {
            Brief brief = EVERYTHING
                    .with(DURATION_MINUTES, List.of())
                    .with(SKILL_LEVEL, List.of())
                    .with(INSTRUMENTS, List.of());

            Decision decision = decide(brief, Set.of(GENRES), Set.of(), Set.of());

            assertThat(questions(decision)).containsExactly(SKILL_LEVEL, INSTRUMENTS);
            assertThat(decision.brief().durationMinutes()).isEqualTo(Noted.assumed(45));
        }
    }

    @Nested
    class StandingFirm {

        @Test
        void leadsBackFromWhatIsBesideThePointAndWaivesNothing() {
            Brief brief = EVERYTHING.with(GROUP_SIZE, List.of());

            Decision decision = decide(brief, Set.of(), Set.of(GROUP_SIZE), Set.of(Intent.OFF_TOPIC));

            assertThat(decision.moves()).first().isEqualTo(new Move.LeadBack(Intent.OFF_TOPIC));
            assertThat(decision.brief().groupSize()).isNull();
        }

        @Test
        void declinesWhatHarmsBeforeAnythingElse() {
            Refusal refusal = new Refusal(Refusal.Code.COSTUME, "feather headbands");
            Understood understood =
                    new Understood(EVERYTHING, Set.of(GROUP_SIZE), Set.of(), List.of(refusal), List.of(), Set.of());

            assertThat(Deciding.decide(situation(understood, Set.of(), List.of()))
                            .moves())
                    .first()
                    .isEqualTo(new Move.Decline(refusal));
        }

        @Test
        void mentionsPersonalDataFirstOfAll() {
            Understood understood = new Understood(EVERYTHING, Set.of(), Set.of(), List.of(), List.of(), Set.of());

            assertThat(Deciding.decide(situation(understood, Set.of(), List.of("PUPIL_NAME")))
                            .moves())
                    .first()
                    .isEqualTo(new Move.MentionPrivacy(List.of("PUPIL_NAME")));
        }
    }

    /** Whatever has been said and asked: at most two questions, none already answered, and never stuck. */
    @RepeatedTest(200)
    void asksAtMostTwoThingsAndNeverWhatIsKnown(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Brief brief = some(random);
        Set<BriefField> asked = someFields(random);
        Set<Intent> intents = random.nextInt(4) == 0 ? Set.of(Intent.GO_AHEAD) : Set.of();

        Decision decision = decide(brief, someFields(random), asked, intents);

        List<BriefField> questions = questions(decision);
        assertThat(questions).hasSizeLessThanOrEqualTo(2).doesNotHaveDuplicates();
        assertThat(questions.stream().filter(field -> field != GENRES)).noneMatch(decision.brief()::has);
        boolean leads = !questions.isEmpty()
                || decision.moves().stream()
                        .anyMatch(move -> move instanceof Move.OfferLesson
                                || move instanceof Move.SuggestPairs
                                || move instanceof Move.SuggestPartners);
        assertThat(leads).isTrue();
    }

    /** A teacher who only ever says "go on" gets to a lesson, in few turns, once two genres are named. */
    @RepeatedTest(50)
    void reachesReadinessWhateverIsLeftUnanswered(RepetitionInfo repetition) {
        Brief brief = some(new Random(repetition.getCurrentRepetition())).with(GENRES, EVERYTHING.genres());
        Set<BriefField> asked = Set.of();
        int turns = 0;
        while (!Readiness.of(brief, asked, true).isReady() && turns < 6) {
            Decision decision = decide(brief, Set.of(), asked, Set.of(Intent.GO_AHEAD));
            brief = decision.brief();
            asked = decision.asked();
            turns++;
        }
        assertThat(Readiness.of(brief, asked, true).phase()).isEqualTo(Phase.READY_FOR_GENERATION);
        assertThat(turns).isLessThanOrEqualTo(3);
    }

    private static Brief some(Random random) {
        Brief brief = EVERYTHING;
        for (BriefField field : BriefField.values()) {
            if (random.nextBoolean()) {
                brief = brief.with(field, List.of());
            }
        }
        return brief;
    }

    private static Set<BriefField> someFields(Random random) {
        Set<BriefField> fields = EnumSet.noneOf(BriefField.class);
        for (BriefField field : BriefField.values()) {
            if (random.nextBoolean()) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static List<BriefField> questions(Decision decision) {
        List<BriefField> questions = new ArrayList<>();
        for (Move move : decision.moves()) {
            if (move instanceof Move.Ask ask) {
                questions.addAll(ask.fields());
            }
        }
        return questions;
    }

    @Test
    void whatSourcesAreSilentOnIsOfferedAndNotAskedAndOneDifferenceIsMentioned() {
        Difference difference = new Difference(Synthesis.Matter.ERA, 1, "the 1840s", 2, "the 1930s");
        Synthesis kolo = new Synthesis(
                "kolo", List.of(), List.of(difference), Set.of(), Set.of(Aspect.POWER, Aspect.LIVING_ARTISTS), false);
        Understood understood =
                new Understood(Brief.EMPTY, Set.of(BriefField.GENRES), Set.of(), List.of(), List.of(), Set.of());

        List<Move> moves = Deciding.decide(situation(understood, Set.of(), List.of(), List.of(kolo, kolo, kolo)))
                .moves();

        assertThat(moves)
                .contains(new Move.MentionDifference("kolo", difference), new Move.OfferToAdd(List.of(kolo, kolo)));
        assertThat(moves.stream().filter(Move.Ask.class::isInstance).map(Move.Ask.class::cast))
                .allSatisfy(ask -> assertThat(ask.fields()).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void ofWhatEverySourceSpeaksNothingIsOffered() {
        Understood understood =
                new Understood(Brief.EMPTY, Set.of(BriefField.GENRES), Set.of(), List.of(), List.of(), Set.of());
        Synthesis kolo = new Synthesis("kolo", List.of(), List.of(), Set.of(), Set.of(), false);

        assertThat(Deciding.decide(situation(understood, Set.of(), List.of(), List.of(kolo)))
                        .moves())
                .noneMatch(move -> move instanceof Move.OfferToAdd || move instanceof Move.MentionDifference);
    }

    private static Decision decide(Brief brief, Set<BriefField> changed, Set<BriefField> asked, Set<Intent> intents) {
        return Deciding.decide(
                situation(new Understood(brief, changed, intents, List.of(), List.of(), Set.of()), asked, List.of()));
    }

    private static Situation situation(Understood understood, Set<BriefField> asked, List<String> masked) {
        return situation(understood, asked, masked, List.of());
    }

    private static Situation situation(
            Understood understood, Set<BriefField> asked, List<String> masked, List<Synthesis> compared) {
        Transcript before = new Transcript(
                "c1",
                "A conversation",
                Phase.INITIAL,
                1,
                Brief.EMPTY,
                asked,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
        return new Situation(before, understood, masked, List.of(), Set.of(), compared);
    }
}
