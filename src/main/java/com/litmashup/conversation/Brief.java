package com.litmashup.conversation;

import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Inquiry;
import com.litmashup.research.Source;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been understood of the lesson a teacher wants. Every value is backed by the teacher's words, was confirmed,
 * or is marked as assumed.
 *
 * @param genres canonical names, in the order named
 * @param durationMinutes of one lesson, 5 to 240
 * @param sessions 1 to 60
 */
public record Brief(
        List<Noted<String>> genres,
        @Nullable Noted<SkillLevel> skillLevel,
        @Nullable Noted<GradeOrAge> gradeOrAge,
        @Nullable Noted<Integer> durationMinutes,
        @Nullable Noted<Integer> sessions,
        @Nullable Noted<GroupSize> groupSize,
        List<Noted<String>> instruments,
        List<Noted<String>> technology,
        List<Noted<String>> objectives,
        List<Noted<String>> culturalInterest,
        List<Noted<String>> constraints) {

    public static final Brief EMPTY =
            new Brief(List.of(), null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of());

    public Brief {
        genres = List.copyOf(genres);
        instruments = List.copyOf(instruments);
        technology = List.copyOf(technology);
        objectives = List.copyOf(objectives);
        culturalInterest = List.copyOf(culturalInterest);
        constraints = List.copyOf(constraints);
    }

    public List<String> genreNames() {
        return genres.stream().map(Noted::value).toList();
    }

    /**
     * What research is to find out for it.
     *
     * @param fresh canonical names of the genres that were not looked up before
     * @param known sources that have their numbers already
     */
    public Inquiry inquiry(List<String> fresh, List<Source> known) {
        return new Inquiry(
                fresh,
                genreNames(),
                known,
                skillLevel == null ? null : skillLevel.value(),
                GradeBand.of(gradeOrAge == null ? null : gradeOrAge.value()));
    }

    public boolean has(BriefField field) {
        return !values(field).isEmpty();
    }

    /** The values of a field, each with its basis; a single value is a list of one. */
    public List<? extends Noted<?>> values(BriefField field) {
        return switch (field) {
            case GENRES -> genres;
            case SKILL_LEVEL -> listed(skillLevel);
            case GRADE_OR_AGE -> listed(gradeOrAge);
            case DURATION_MINUTES -> listed(durationMinutes);
            case SESSIONS -> listed(sessions);
            case GROUP_SIZE -> listed(groupSize);
            case INSTRUMENTS -> instruments;
            case TECHNOLOGY -> technology;
            case OBJECTIVES -> objectives;
            case CULTURAL_INTEREST -> culturalInterest;
            case CONSTRAINTS -> constraints;
        };
    }

    /** The values of a field that holds texts; none for a field that holds one value of another kind. */
    public List<Noted<String>> texts(BriefField field) {
        return switch (field) {
            case GENRES -> genres;
            case INSTRUMENTS -> instruments;
            case TECHNOLOGY -> technology;
            case OBJECTIVES -> objectives;
            case CULTURAL_INTEREST -> culturalInterest;
            case CONSTRAINTS -> constraints;
            case SKILL_LEVEL, GRADE_OR_AGE, DURATION_MINUTES, GROUP_SIZE, SESSIONS -> List.of();
        };
    }

    /** The brief with other values of a field that holds texts; for any other field, the brief without its value. */
    public Brief with(BriefField field, List<Noted<String>> values) {
        return new Brief(
                field == BriefField.GENRES ? values : genres,
                field == BriefField.SKILL_LEVEL ? null : skillLevel,
                field == BriefField.GRADE_OR_AGE ? null : gradeOrAge,
                field == BriefField.DURATION_MINUTES ? null : durationMinutes,
                field == BriefField.SESSIONS ? null : sessions,
                field == BriefField.GROUP_SIZE ? null : groupSize,
                field == BriefField.INSTRUMENTS ? values : instruments,
                field == BriefField.TECHNOLOGY ? values : technology,
                field == BriefField.OBJECTIVES ? values : objectives,
                field == BriefField.CULTURAL_INTEREST ? values : culturalInterest,
                field == BriefField.CONSTRAINTS ? values : constraints);
    }

    /** The brief with the single value that another one has in a field. */
    public Brief withSingle(BriefField field, Brief other) {
        return new Brief(
                genres,
                field == BriefField.SKILL_LEVEL ? other.skillLevel : skillLevel,
                field == BriefField.GRADE_OR_AGE ? other.gradeOrAge : gradeOrAge,
                field == BriefField.DURATION_MINUTES ? other.durationMinutes : durationMinutes,
                field == BriefField.SESSIONS ? other.sessions : sessions,
                field == BriefField.GROUP_SIZE ? other.groupSize : groupSize,
                instruments,
                technology,
                objectives,
                culturalInterest,
                constraints);
    }

    /** The same single values, but as assumed ones: they are offered to the teacher and not held to be said. */
    public Brief asAssumed() {
        return new Brief(
                genres,
                assumed(skillLevel),
                assumed(gradeOrAge),
                assumed(durationMinutes),
                assumed(sessions),
                assumed(groupSize),
                instruments,
                technology,
                objectives,
                culturalInterest,
                constraints);
    }

    /** The fields that were filled by default and not yet confirmed. */
    public List<BriefField> assumed() {
        return Arrays.stream(BriefField.values())
                .filter(field -> values(field).stream().anyMatch(Noted::isAssumed))
                .toList();
    }

    /** The values that another brief states win over those of this one; lists that it leaves empty stay. */
    public Brief overlaidWith(Brief stated) {
        return new Brief(
                chosen(stated.genres, genres),
                chosen(stated.skillLevel, skillLevel),
                chosen(stated.gradeOrAge, gradeOrAge),
                chosen(stated.durationMinutes, durationMinutes),
                chosen(stated.sessions, sessions),
                chosen(stated.groupSize, groupSize),
                chosen(stated.instruments, instruments),
                chosen(stated.technology, technology),
                chosen(stated.objectives, objectives),
                chosen(stated.culturalInterest, culturalInterest),
                chosen(stated.constraints, constraints));
    }

    private static <T> @Nullable Noted<T> assumed(@Nullable Noted<T> noted) {
        return noted == null ? null : Noted.assumed(noted.value());
    }

    private static <T> List<T> listed(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }

    private static <T> List<T> chosen(List<T> stated, List<T> before) {
        return stated.isEmpty() ? before : stated;
    }

    private static <T> @Nullable T chosen(@Nullable T stated, @Nullable T before) {
        return stated == null ? before : stated;
    }
}
