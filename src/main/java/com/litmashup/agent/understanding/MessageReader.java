package com.litmashup.agent.understanding;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.GroupSize;
import com.litmashup.conversation.Noted;
import com.litmashup.genre.Gazetteer;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a teacher's message by rules. Pure: the same message and brief give the same answer. */
public class MessageReader {

    private final GenreReader genres;
    private final GradeReader grades = new GradeReader();
    private final DurationReader durations = new DurationReader();
    private final SessionsReader sessions = new SessionsReader();
    private final GroupSizeReader groups = new GroupSizeReader();
    private final SkillLevelReader levels = new SkillLevelReader();
    private final ListFacts lists = new ListFacts();
    private final HarmReader harms = new HarmReader();
    private final IntentReader intents = new IntentReader();
    private final AdviceReader advice = new AdviceReader();

    /** Reads with the names of a gazetteer, which stays as it is. */
    public MessageReader(Gazetteer gazetteer) {
        this.genres = new GenreReader(gazetteer);
    }

    /**
     * Reads a message whose personal data has been masked already.
     *
     * @param before what was understood before
     * @param asked the fields the agent asked for last, so that a bare "28" or "yes" finds its place
     */
    public Understood read(String message, Brief before, Set<BriefField> asked) {
        Passage whole = Passage.of(PrivateLife.cut(message));
        Passage said =
                whole.only(sentence -> !IntentReader.isInjection(sentence) && !IntentReader.isOffTopic(sentence));
        List<Harm> harmful = harms.read(said);
        GenreReading named = genres.read(said, harmful, before);
        Set<BriefField> questions = EnumSet.noneOf(BriefField.class);
        Brief after = brief(said, completed(said, asked), named, harmful, before, asked, questions);
        Set<BriefField> changed = Changes.between(before, after);
        return new Understood(
                after,
                changed,
                intents.read(whole, !changed.isEmpty()),
                refusals(harmful, named, said),
                advice.read(said, after),
                questions);
    }

    private Brief brief(
            Passage said,
            Passage counted,
            GenreReading named,
            List<Harm> harmful,
            Brief before,
            Set<BriefField> asked,
            Set<BriefField> questions) {
        Reading<Integer> minutes = durations.read(counted);
        Reading<GroupSize> group = groups.read(counted);
        Reading<SkillLevel> level = levels.read(said);
        Reading<Integer> times = sessions.read(counted);
        note(questions, BriefField.GENRES, named.unclear());
        note(questions, BriefField.DURATION_MINUTES, minutes.unclear());
        note(questions, BriefField.GROUP_SIZE, group.unclear());
        note(questions, BriefField.SKILL_LEVEL, level.unclear());
        ListFacts.Found found = lists.read(counted.equals(said) ? said : counted, named, harmful, before, asked);
        Noted<GradeOrAge> pupils =
                grades.read(counted, value(before.gradeOrAge())).orElse(before.gradeOrAge());
        Noted<Integer> duration = or(minutes, before.durationMinutes());
        return new Brief(
                named.genres(),
                levelOr(level, before, pupils, said),
                pupils,
                duration,
                sessionsOr(times, before, !named.genres().isEmpty() || duration != null || pupils != null),
                or(group, before.groupSize()),
                found.instruments(),
                found.technology(),
                found.objectives(),
                found.cultures(),
                found.constraints());
    }

    private static Passage completed(Passage said, Set<BriefField> asked) {
        String answer = BareAnswers.completed(said.text(), asked);
        return answer.equals(said.text()) ? said : Passage.of(answer);
    }

    private static @Nullable Noted<SkillLevel> levelOr(
            Reading<SkillLevel> level, Brief before, @Nullable Noted<GradeOrAge> pupils, Passage said) {
        Noted<SkillLevel> known = or(level, before.skillLevel());
        return known != null
                ? known
                : SkillLevelReader.assumed(value(pupils), said)
                        .map(Noted::assumed)
                        .orElse(null);
    }

    /** One lesson is assumed as soon as anything is known of it. */
    private static @Nullable Noted<Integer> sessionsOr(Reading<Integer> times, Brief before, boolean begun) {
        Noted<Integer> known = or(times, before.sessions());
        return known != null ? known : begun ? Noted.assumed(1) : null;
    }

    private static List<Refusal> refusals(List<Harm> harmful, GenreReading named, Passage said) {
        List<Refusal> refusals =
                new ArrayList<>(harmful.stream().map(Harm::asRefusal).toList());
        for (NamedGenre red : named.refused()) {
            said.sentences().stream()
                    .filter(sentence -> sentence.start() <= red.start() && red.start() < sentence.end())
                    .map(sentence -> new Refusal(Refusal.Code.RED_GENRE, sentence.text()))
                    .filter(refusal ->
                            refusals.stream().noneMatch(other -> other.words().equals(refusal.words())))
                    .forEach(refusals::add);
        }
        return refusals;
    }

    private static <T> @Nullable Noted<T> or(Reading<T> reading, @Nullable Noted<T> before) {
        return reading.value() != null ? reading.value() : before;
    }

    private static <T> @Nullable T value(@Nullable Noted<T> noted) {
        return Optional.ofNullable(noted).map(Noted::value).orElse(null);
    }

    private static void note(Set<BriefField> fields, BriefField field, boolean holds) {
        if (holds) {
            fields.add(field);
        }
    }
}
