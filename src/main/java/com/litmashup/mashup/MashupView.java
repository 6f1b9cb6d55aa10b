package com.litmashup.mashup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.litmashup.mashup.Lesson.Assessment;
import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.mashup.Lesson.Differentiation;
import com.litmashup.mashup.Lesson.Material;
import com.litmashup.mashup.Lesson.Misconception;
import com.litmashup.mashup.Lesson.Objective;
import com.litmashup.mashup.Lesson.SensitivityNote;
import com.litmashup.mashup.Lesson.Standard;
import com.litmashup.mashup.Lesson.Where;
import com.litmashup.mashup.Lesson.Word;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.research.Source;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mashup as the JSON API shows it. Names become snake_case on the way out. */
public record MashupView(
        String id,
        @Nullable String sessionId,
        int version,
        String title,
        String summary,
        List<String> genres,
        String skillLevel,
        @Nullable GradeOrAge gradeOrAge,
        int durationMinutes,
        List<String> lyrics,
        EducationalContent educationalContent,
        Plan lesson,
        @Nullable ArrangementView arrangement,
        List<SourceView> sources,
        Quality quality,
        Metadata metadata) {

    /** What is taught and why, in prose. */
    public record EducationalContent(List<Concept> theoryConcepts, String culturalContext, String teachingNotes) {}

    public record Concept(String name, String level, String explanation, List<Where> where, String tryIt) {}

    /** The lesson plan. */
    public record Plan(
            List<Objective> objectives,
            List<Standard> standards,
            List<String> priorKnowledge,
            List<Word> vocabulary,
            List<Misconception> misconceptions,
            List<Material> materials,
            List<Step> activities,
            Differentiation differentiation,
            Assessment assessment,
            List<String> discussionQuestions,
            String extension,
            List<SensitivityNote> sensitivityNotes) {}

    /** One timed activity. */
    public record Step(
            String title, int minutes, int session, String teacher, String pupils, String bloom, String mode) {}

    /**
     * Where a fact is from.
     *
     * @param kind {@code web} or {@code library}
     */
    public record SourceView(
            int number,
            String title,
            @Nullable String url,
            String publisher,
            String snippet,
            String kind,
            double quality,
            @Nullable String genre,
            Instant retrievedAt) {

        /** A source as conversations and mashups show it. */
        public static SourceView of(Source source) {
            return new SourceView(
                    source.number(),
                    source.title(),
                    source.url(),
                    source.publisher(),
                    source.snippet(),
                    source.kind().name().toLowerCase(Locale.ROOT),
                    source.quality(),
                    source.genre(),
                    source.retrievedAt());
        }
    }

    /** The quality report without its closed gates, which {@code ready} sums up. */
    public record Quality(
            int educationalValue,
            int culturalAccuracy,
            int engagement,
            String level,
            boolean ready,
            List<QualityReport.Criterion> criteria) {}

    /**
     * How it was made.
     *
     * @param sections who wrote which section; empty, and not handed out, where the library wrote all
     */
    public record Metadata(
            String engine,
            long generationMs,
            List<String> fallbacks,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Written> sections,
            Instant createdAt) {}

    /**
     * Who wrote a section.
     *
     * @param engines several where its pieces are by several
     * @param promptHashes of the prompts that models were given; empty where none was
     */
    public record Written(String section, List<String> engines, List<String> promptHashes) {}

    /** The view of a mashup. */
    public static MashupView of(Mashup mashup) {
        Lesson lesson = mashup.lesson();
        return new MashupView(
                mashup.id(),
                mashup.conversationId(),
                mashup.version(),
                lesson.title(),
                lesson.summary(),
                lesson.genres(),
                lesson.skillLevel().name().toLowerCase(Locale.ROOT),
                lesson.gradeOrAge(),
                lesson.durationMinutes(),
                lesson.lyrics(),
                content(lesson),
                plan(lesson),
                lesson.music() == null
                        ? null
                        : ArrangementView.of(lesson.music().arrangement()),
                lesson.sources().stream().map(SourceView::of).toList(),
                quality(mashup.quality()),
                new Metadata(
                        mashup.engine(),
                        mashup.generationMs(),
                        mashup.fallbacks(),
                        sections(mashup),
                        mashup.createdAt()));
    }

    private static List<Written> sections(Mashup mashup) {
        List<Written> all = Arrays.stream(Section.values())
                .map(section -> written(mashup, section))
                .toList();
        return all.stream().allMatch(section -> section.promptHashes().isEmpty()) ? List.of() : all;
    }

    private static Written written(Mashup mashup, Section section) {
        List<Author> authors = section.piecesOf(mashup.lesson()).stream()
                .map(mashup.authors()::of)
                .distinct()
                .toList();
        return new Written(
                section.id(),
                authors.stream().map(Author::engine).distinct().toList(),
                authors.stream()
                        .map(Author::promptHash)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static EducationalContent content(Lesson lesson) {
        return new EducationalContent(
                lesson.theoryConcepts().stream()
                        .map(concept -> new Concept(
                                concept.name(),
                                concept.level(),
                                concept.explanation(),
                                concept.where(),
                                concept.tryIt()))
                        .toList(),
                lesson.culturalContext().stream().map(CulturalContext::text).collect(Collectors.joining("\n\n")),
                lesson.teachingNotes().stream()
                        .map(note -> note.when() + ": " + note.then())
                        .collect(Collectors.joining("\n")));
    }

    private static Plan plan(Lesson lesson) {
        return new Plan(
                lesson.objectives(),
                lesson.standards(),
                lesson.priorKnowledge(),
                lesson.vocabulary(),
                lesson.misconceptions(),
                lesson.materials(),
                lesson.activities().stream().map(MashupView::step).toList(),
                lesson.differentiation(),
                lesson.assessment(),
                lesson.discussionQuestions(),
                lesson.extension(),
                lesson.sensitivityNotes());
    }

    private static Step step(Lesson.Activity activity) {
        return new Step(
                activity.title(),
                activity.minutes(),
                activity.session(),
                activity.teacher(),
                activity.pupils(),
                activity.bloom(),
                activity.mode());
    }

    private static Quality quality(QualityReport report) {
        return new Quality(
                report.educationalValue(),
                report.culturalAccuracy(),
                report.engagement(),
                report.level(),
                report.ready(),
                report.criteria());
    }
}
