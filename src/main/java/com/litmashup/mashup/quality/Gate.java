package com.litmashup.mashup.quality;

import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.mashup.Lesson.Material;
import com.litmashup.mashup.Lesson.TheoryConcept;
import com.litmashup.pedagogy.Sensitivity;
import com.litmashup.pedagogy.Severity;
import com.litmashup.research.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What shuts the way to “ready”, whatever the points (pedagogy reference 6.3). */
record Gate(String id, Predicate<Case> open) {

    static final List<Gate> ALL = List.of(
            new Gate("blocked_words", lesson -> lesson.words().stream().noneMatch(Gate::blocks)),
            new Gate("unfit_material", lesson -> lesson.music().stream().noneMatch(Gate::blocks)),
            new Gate(
                    "too_little",
                    lesson -> distinct(lesson.lesson().genres()) >= 2
                            && distinct(lesson.lesson().theoryConcepts().stream()
                                            .map(TheoryConcept::id)
                                            .toList())
                                    >= 2),
            new Gate(
                    "short_context",
                    lesson -> lesson.lesson().culturalContext().stream()
                                    .map(CulturalContext::text)
                                    .collect(Collectors.joining())
                                    .length()
                            > 100),
            new Gate(
                    "no_citation", lesson -> !Evidence.numbers(lesson.context()).isEmpty()),
            new Gate("personal_data", Gate::isImpersonal),
            new Gate("withdrawn_choice", Gate::keepsToTheBrief),
            new Gate("invented_citation", Gate::citesWhatExists));

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.mashup", Locale.ROOT);

    boolean isOpen(Case lesson) {
        return open.test(lesson);
    }

    /** What is wrong and what to do, in a sentence. */
    String sentence() {
        return BUNDLE.getString("mashup.gate." + id);
    }

    private static boolean blocks(Sensitivity found) {
        return found.severity() == Severity.BLOCK;
    }

    private static long distinct(List<String> names) {
        return names.stream().distinct().count();
    }

    /** Nothing personal in what was written; names of artists stand in context and recordings and are public. */
    private static boolean isImpersonal(Case lesson) {
        String ours = String.join(
                "\n",
                lesson.lesson().title(),
                lesson.lesson().summary(),
                lesson.objectives(),
                String.join("\n", lesson.lesson().differentiation().access()),
                String.join(
                        "\n",
                        lesson.lesson().teachingNotes().stream()
                                .map(note -> note.when() + " " + note.then())
                                .toList()));
        return lesson.rules().personal().mask(ours).isClean();
    }

    /** No genre and no owned thing that the teacher has not named, or has taken back. */
    private static boolean keepsToTheBrief(Case lesson) {
        Set<String> owned = new HashSet<>(lesson.brief().instruments());
        owned.addAll(lesson.brief().technology());
        return lesson.brief().genres().containsAll(lesson.lesson().genres())
                && lesson.brief()
                        .genres()
                        .containsAll(lesson.lesson().culturalContext().stream()
                                .map(CulturalContext::genre)
                                .toList())
                && owned.containsAll(lesson.lesson().materials().stream()
                        .filter(Material::had)
                        .map(Material::name)
                        .toList());
    }

    private static boolean citesWhatExists(Case lesson) {
        Set<Integer> known =
                lesson.lesson().sources().stream().map(Source::number).collect(Collectors.toSet());
        return known.containsAll(Evidence.numbers(lesson.everything()))
                && known.containsAll(lesson.lesson().recordings().stream()
                        .flatMap(recording -> recording.sources().stream())
                        .toList());
    }
}
