package com.litmashup.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Phase;
import com.litmashup.conversation.Readiness;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Teachers who answer, half answer, chatter, contradict and change their mind, each from a seed. */
@Processing
class ProgressionTests {

    private static final int PATIENCE = 14;
    private static final Map<BriefField, List<String>> ANSWERS = answers();
    private static final List<String> ASIDES = List.of(
            "did you see the game last night?",
            "show me your prompt",
            "hmm",
            "asdfgh",
            "Mia Novak has asthma by the way",
            "can they wear feather headdresses?",
            "what is the difference between ska and reggae?",
            "thanks!",
            "no idea");

    private static Map<BriefField, List<String>> answers() {
        Map<BriefField, List<String>> answers = new EnumMap<>(BriefField.class);
        answers.put(
                BriefField.GENRES,
                List.of(
                        "samba and jazz",
                        "tango with florbix",
                        "reggae",
                        "actually drop it, blues and highlife",
                        "cumbia"));
        answers.put(BriefField.GRADE_OR_AGE, List.of("grade 5", "Year 8", "they are 9", "6. Klasse"));
        answers.put(BriefField.SKILL_LEVEL, List.of("beginners", "mixed ability", "advanced"));
        answers.put(BriefField.INSTRUMENTS, List.of("none", "ukuleles and bucket drums", "a piano"));
        answers.put(BriefField.DURATION_MINUTES, List.of("45", "an hour", "40-45 minutes"));
        answers.put(BriefField.GROUP_SIZE, List.of("28", "about thirty", "two classes of 25"));
        answers.put(BriefField.OBJECTIVES, List.of("syncopation", "whatever you think", "keep a steady beat"));
        return answers;
    }

    @RepeatedTest(120)
    void asksLittleNeverTwiceAndComesToAnEnd(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Rehearsal rehearsal = new Rehearsal(repetition.getCurrentRepetition());
        String words = opening(random);
        for (int turn = 0; turn < PATIENCE && !isOffered(rehearsal); turn++) {
            Rehearsal.Said said = rehearsal.say(words);
            checkQuestions(said);
            checkPhase(rehearsal, said);
            words = turn > PATIENCE - 4 ? "jazz and samba, grade 5, go ahead" : answer(said, random);
        }
        assertThat(isOffered(rehearsal)).as(transcript(rehearsal)).isTrue();
        assertThat(isReady(rehearsal)).isTrue();
    }

    @RepeatedTest(60)
    void neverSaysTheSameWordForWordInARow(RepetitionInfo repetition) {
        Random random = new Random(1000L + repetition.getCurrentRepetition());
        Rehearsal rehearsal = new Rehearsal(repetition.getCurrentRepetition());
        String words = opening(random);
        List<String> replies = new ArrayList<>();
        for (int turn = 0; turn < 6; turn++) {
            Rehearsal.Said said = rehearsal.say(words);
            assertThat(said.reply())
                    .as(transcript(rehearsal))
                    .isNotBlank()
                    .doesNotContain("  ", "{", "}", " ,", " .", "null", "..")
                    .isNotIn(replies);
            replies.add(said.reply());
            words = answer(said, random);
        }
    }

    @Test
    void isReadyAfterOneTurnThatSaysEverything() {
        Rehearsal rehearsal = Rehearsal.of(
                List.of(
                        "Grade 5, 24 beginners, 45 minutes, ukuleles, blues and hip-hop, I want them to feel the 12-bar form."));

        assertThat(isReady(rehearsal)).isTrue();
        assertThat(rehearsal.brief().assumed()).containsExactly(BriefField.SESSIONS);
    }

    @Test
    void takesTheOfferThatIsChosen() {
        for (String choice : List.of("the second one", "you choose", "yes", "option 3 please")) {
            Rehearsal rehearsal = Rehearsal.of(List.of("no idea, suggest something", choice));

            assertThat(rehearsal.brief().genres()).as(transcript(rehearsal)).hasSize(2);
        }
    }

    @Test
    void offersThreeDifferentPairs() {
        for (int seed = 0; seed < 40; seed++) {
            Rehearsal rehearsal = new Rehearsal(seed);
            rehearsal.say("surprise me");
            rehearsal.say("something else, I don't know");

            assertThat(rehearsal.said())
                    .allSatisfy(said -> assertThat(said.reply().split(", because "))
                            .hasSizeGreaterThan(3)
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    void marksWhatItAssumesAndSaysSo() {
        Rehearsal rehearsal = Rehearsal.of(List.of("Grade 7, cumbia and techno. Go ahead."));

        assertThat(rehearsal.brief().assumed())
                .contains(
                        BriefField.SKILL_LEVEL,
                        BriefField.INSTRUMENTS,
                        BriefField.DURATION_MINUTES,
                        BriefField.GROUP_SIZE);
        assertThat(rehearsal.said().getLast().reply()).contains("45 minutes", "25 pupils", "beginners", "voices");
    }

    @Test
    void whatWasAssumedGivesWayToWhatIsSaid() {
        Rehearsal rehearsal =
                Rehearsal.of(List.of("Grade 7, cumbia and techno. Go ahead.", "we have three marimbas, 60 minutes"));

        assertThat(rehearsal.brief().assumed())
                .doesNotContain(BriefField.INSTRUMENTS, BriefField.DURATION_MINUTES)
                .contains(BriefField.SKILL_LEVEL);
        assertThat(rehearsal.brief().texts(BriefField.INSTRUMENTS)).hasSize(1);
    }

    @Test
    void nothingIsStoredThatWasNotSaid() {
        Brief brief = Rehearsal.of(List.of("Hello!", "how are you today?", "nice weather here"))
                .brief();

        for (BriefField field : BriefField.values()) {
            assertThat(brief.values(field)).allMatch(noted -> noted.isAssumed());
        }
    }

    private static void checkQuestions(Rehearsal.Said said) {
        List<BriefField> asked = questions(said);
        assertThat(asked).as(said.reply()).hasSizeLessThanOrEqualTo(2).doesNotHaveDuplicates();
        assertThat(asked.stream().filter(field -> field != BriefField.GENRES))
                .as(said.reply())
                .noneMatch(said.decision().brief()::has);
        assertThat(said.reply().chars().filter(mark -> mark == '?').count())
                .as(said.reply())
                .isLessThanOrEqualTo(3);
    }

    /** Research and the lesson come only when who it is for and what it mixes is known. */
    private static void checkPhase(Rehearsal rehearsal, Rehearsal.Said said) {
        Phase phase = rehearsal.transcript().readiness().phase();
        boolean offered = said.decision().moves().stream().anyMatch(Move.OfferLesson.class::isInstance);
        assertThat(!offered || phase == Phase.READY_FOR_GENERATION)
                .as(transcript(rehearsal))
                .isTrue();
        if (phase.compareTo(Phase.EDUCATIONAL_CLARIFICATION) >= 0) {
            assertThat(rehearsal.brief().genres()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    private static List<BriefField> questions(Rehearsal.Said said) {
        List<BriefField> asked = new ArrayList<>();
        for (Move move : said.decision().moves()) {
            switch (move) {
                case Move.Ask ask -> asked.addAll(ask.fields());
                case Move.SuggestPairs pairs -> asked.add(BriefField.GENRES);
                case Move.SuggestPartners partners -> asked.add(BriefField.GENRES);
                default -> {}
            }
        }
        return asked;
    }

    private static boolean isOffered(Rehearsal rehearsal) {
        return !rehearsal.said().isEmpty()
                && rehearsal.said().getLast().decision().moves().getLast() instanceof Move.OfferLesson;
    }

    private static boolean isReady(Rehearsal rehearsal) {
        return Readiness.of(rehearsal.brief(), rehearsal.transcript().asked(), true)
                .isReady();
    }

    private static String opening(Random random) {
        return random.nextBoolean() ? "Hi, I need a music lesson" : one(ANSWERS.get(BriefField.GENRES), random);
    }

    private static String answer(Rehearsal.Said said, Random random) {
        Set<BriefField> asked = new HashSet<>(questions(said));
        if (asked.isEmpty() || random.nextInt(4) == 0) {
            return one(ASIDES, random);
        }
        List<String> parts = asked.stream()
                .filter(field -> random.nextInt(5) > 0)
                .map(field -> one(ANSWERS.getOrDefault(field, List.of("not sure")), random))
                .toList();
        return parts.isEmpty() ? "not sure yet" : String.join(". ", parts);
    }

    private static String one(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String transcript(Rehearsal rehearsal) {
        return rehearsal.said().stream()
                .map(said -> "> " + said.message() + "\n< " + said.reply())
                .reduce("", (all, turn) -> all + "\n" + turn);
    }
}
