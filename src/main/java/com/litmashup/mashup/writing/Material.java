package com.litmashup.mashup.writing;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.mashup.Lesson.TheoryConcept;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.Origin;
import com.litmashup.research.Finding;
import com.litmashup.research.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a writer may draw on: what is not in here is invented.
 *
 * @param facts findings whose sources the lesson lists
 */
record Material(Lesson lesson, Origin origin, List<Finding> facts) {

    static Material of(Lesson lesson, Origin origin) {
        Set<Integer> known = lesson.sources().stream().map(Source::number).collect(Collectors.toSet());
        return new Material(
                lesson,
                origin,
                origin.findings().stream()
                        .filter(finding -> !finding.sources().isEmpty() && known.containsAll(finding.sources()))
                        .toList());
    }

    /**
     * The data of a prompt.
     *
     * @param draft what the library wrote, in the form of the answer
     * @param genre of which facts are told; empty for all genres
     * @param grade what pupils can read
     */
    Map<String, String> data(String draft, String genre, double grade) {
        Map<String, String> data = new TreeMap<>();
        data.put("brief", brief());
        data.put("facts", facts(genre));
        data.put("sources", sources());
        data.put("ideas", ideas());
        data.put("words", words());
        data.put("reading", reading(grade));
        data.put("draft", draft);
        return data;
    }

    /** Everything, to look names and numbers up in. */
    String everything() {
        return String.join("\n", data("", "", 0).values())
                + "\n"
                + Stream.of(
                                Stream.of(
                                        lesson.title(),
                                        lesson.summary(),
                                        lesson.essentialQuestion(),
                                        lesson.extension()),
                                lesson.activities().stream()
                                        .flatMap(one -> Stream.of(
                                                one.title(),
                                                one.teacher(),
                                                one.pupils(),
                                                one.screen(),
                                                minutes(one.minutes()))),
                                lesson.culturalContext().stream().map(CulturalContext::text),
                                lesson.discussionQuestions().stream(),
                                lesson.teachingNotes().stream().flatMap(note -> Stream.of(note.when(), note.then())),
                                lesson.lyrics().stream(),
                                lesson.objectives().stream().map(Lesson.Objective::text),
                                lesson.roles().stream().map(Lesson.RoleShare::what),
                                lesson.materials().stream().map(Lesson.Material::name),
                                lesson.recordings().stream()
                                        .map(one -> one.title() + " " + one.artist() + " " + one.year()))
                        .flatMap(texts -> texts)
                        .collect(Collectors.joining("\n"));
    }

    private static String minutes(int minutes) {
        return String.valueOf(minutes);
    }

    private String brief() {
        LessonBrief brief = origin.brief();
        return lines(
                "title: " + lesson.title(),
                "genres: " + String.join(", ", lesson.genres()),
                "level: " + lesson.skillLevel().name().toLowerCase(Locale.ROOT),
                "class: "
                        + (lesson.gradeOrAge() == null
                                ? "not said"
                                : lesson.gradeOrAge().label()) + ", " + lesson.groupMin() + " to " + lesson.groupMax()
                        + " pupils",
                "time: " + lesson.sessions() + " lesson(s) of " + lesson.durationMinutes() + " minutes",
                "instruments: " + String.join(", ", brief.instruments()),
                "technology: " + String.join(", ", brief.technology()),
                "aims: " + String.join("; ", brief.objectives()),
                "to respect: " + String.join("; ", brief.constraints()));
    }

    private String facts(String genre) {
        Stream<String> origins = lesson.culturalContext().stream()
                .filter(about -> genre.isEmpty() || about.genre().equals(genre))
                .map(about -> about.genre() + ": people: " + about.people() + "; place: " + about.place() + "; time: "
                        + about.era());
        Stream<String> found = facts.stream()
                .filter(finding -> genre.isEmpty() || finding.subject().contains(genre))
                .map(finding -> finding.subject() + ": " + finding.text() + " " + marks(finding));
        return Stream.concat(origins, found).collect(Collectors.joining("\n"));
    }

    private static String marks(Finding finding) {
        return finding.sources().stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }

    private String sources() {
        return lesson.sources().stream()
                .map(source -> "[" + source.number() + "] " + source.title() + ", " + source.publisher())
                .collect(Collectors.joining("\n"));
    }

    private String ideas() {
        return lesson.theoryConcepts().stream().map(Material::idea).collect(Collectors.joining("\n"));
    }

    private static String idea(TheoryConcept concept) {
        return concept.name() + ": " + concept.explanation()
                + concept.where().stream()
                        .map(place -> " Heard in " + place.part() + ", bars " + place.barFrom() + " to " + place.barTo()
                                + ".")
                        .collect(Collectors.joining());
    }

    private String words() {
        return lesson.vocabulary().stream()
                .map(word -> word.term() + ": " + word.meaning())
                .collect(Collectors.joining("\n"));
    }

    private static String reading(double grade) {
        return grade <= 0
                ? "Pupils do not read yet: short spoken sentences of common words."
                : "Pupils read at about US school grade " + Math.round(grade) + ": short sentences, common words.";
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }
}
