package com.litmashup.mashup.web;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.Differentiation;
import com.litmashup.mashup.Lesson.Material;
import com.litmashup.mashup.Lesson.Misconception;
import com.litmashup.mashup.Lesson.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A change to named sections; what is not named stays.
 *
 * @param version the version that was read; required
 * @param title 1 to 200 characters
 * @param lyrics 6 to 12 lines
 */
record LessonEdit(
        @Nullable Integer version,
        @Nullable String title,
        @Nullable String summary,
        @Nullable List<String> lyrics,
        @Nullable Sections lesson) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_LIST = 40;

    /** Sections of the lesson plan. */
    record Sections(
            @Nullable List<String> priorKnowledge,
            @Nullable List<Word> vocabulary,
            @Nullable List<Misconception> misconceptions,
            @Nullable List<Material> materials,
            @Nullable Differentiation differentiation,
            @Nullable List<String> discussionQuestions,
            @Nullable String extension) {

        static final Sections NONE = new Sections(null, null, null, null, null, null, null);

        /** Whether no list is too long and holds nothing empty, and no text is too long. */
        boolean fit() {
            return isList(priorKnowledge)
                    && isList(vocabulary)
                    && isList(misconceptions)
                    && isList(materials)
                    && isList(discussionQuestions)
                    && isText(extension)
                    && isText(differentiation);
        }

        private static boolean isList(@Nullable List<?> items) {
            return items == null
                    || (items.size() <= LONGEST_LIST
                            && items.stream().allMatch(item -> Objects.nonNull(item) && isText(item)));
        }

        /** A record is judged by everything that it holds, which its own text shows. */
        private static boolean isText(@Nullable Object text) {
            return text == null
                    || (text.toString().length() <= LONGEST_TEXT
                            && !text.toString().isBlank());
        }
    }

    int versionRead() {
        return version == null ? 0 : version;
    }

    /** Throws {@link UnfitEdit} where a field is missing, or is of a size that no lesson has. */
    void check() {
        if (version == null) {
            throw new UnfitEdit(HttpStatus.BAD_REQUEST, List.of("version"));
        }
        List<String> faults = new ArrayList<>();
        if (title != null && (title.isBlank() || title.length() > LONGEST_TITLE)) {
            faults.add("title");
        }
        if (summary != null && (summary.isBlank() || summary.length() > LONGEST_TEXT)) {
            faults.add("summary");
        }
        if (lyrics != null && !isSong(lyrics)) {
            faults.add("lyrics");
        }
        if (lesson != null && !lesson.fit()) {
            faults.add("lesson");
        }
        if (!faults.isEmpty()) {
            throw new UnfitEdit(HttpStatus.UNPROCESSABLE_CONTENT, faults);
        }
    }

    private static boolean isSong(List<String> lines) {
        return lines.size() >= 6
                && lines.size() <= 12
                && lines.stream().noneMatch(line -> line.isBlank() || line.length() > LONGEST_TITLE);
    }

    Lesson applyTo(Lesson was) {
        Sections now = lesson == null ? Sections.NONE : lesson;
        return new Lesson(
                or(title, was.title()),
                or(summary, was.summary()),
                was.genres(),
                was.skillLevel(),
                was.gradeOrAge(),
                was.durationMinutes(),
                was.sessions(),
                was.groupMin(),
                was.groupMax(),
                was.essentialQuestion(),
                was.objectives(),
                was.standards(),
                or(now.priorKnowledge(), was.priorKnowledge()),
                or(now.vocabulary(), was.vocabulary()),
                or(now.misconceptions(), was.misconceptions()),
                or(now.materials(), was.materials()),
                was.activities(),
                or(now.differentiation(), was.differentiation()),
                was.assessment(),
                or(now.discussionQuestions(), was.discussionQuestions()),
                or(now.extension(), was.extension()),
                or(lyrics, was.lyrics()),
                was.culturalContext(),
                was.theoryConcepts(),
                was.teachingNotes(),
                was.sensitivityNotes(),
                was.roles(),
                was.rhythmGrids(),
                was.recordings(),
                was.sources(),
                was.music());
    }

    private static <T> T or(@Nullable T now, T was) {
        return now == null ? was : now;
    }
}
