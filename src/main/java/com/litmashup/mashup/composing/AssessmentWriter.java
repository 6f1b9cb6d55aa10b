package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.Assessment;
import com.litmashup.mashup.Lesson.Objective;
import com.litmashup.mashup.Lesson.RubricRow;
import com.litmashup.pedagogy.Bloom;
import java.util.List;
import java.util.Locale;

/** Writes how the teacher finds out: a look while pupils work, a row of criteria for each objective, an exit question. */
final class AssessmentWriter {

    private AssessmentWriter() {}

    static Assessment write(Outline outline, List<Objective> objectives) {
        int own = outline.bench().brief().objectives().isEmpty() ? 0 : ownAims(outline, objectives);
        List<RubricRow> rubric = objectives.stream()
                .map(objective -> row(outline, objective, objectives.indexOf(objective) < own))
                .toList();
        Objective compared = objectives.stream()
                .skip(own)
                .filter(objective -> objective.bloom().equals("analyse"))
                .findFirst()
                .orElse(objectives.getFirst());
        Fill fill = Fill.of("objective", compared.id());
        return new Assessment(outline.say("assess.formative", fill), rubric, outline.say("assess.exit", fill));
    }

    /** The teacher's aims come first and leave room for comparing and making. */
    private static int ownAims(Outline outline, List<Objective> objectives) {
        return Math.min(outline.bench().brief().objectives().size(), objectives.size() - 2);
    }

    private static RubricRow row(Outline outline, Objective objective, boolean own) {
        String kind = own ? "own" : kind(objective);
        String root = outline.bench().setting().fitted("rubric." + kind, ".criterion.1");
        Fill fill = Fill.EMPTY.with("aim", Prose.clause(objective.text()).replaceFirst("^.* will ", ""));
        return new RubricRow(
                objective.id(),
                outline.say(root + ".criterion", objective.id(), fill),
                outline.say(root + ".starting", objective.id(), fill),
                outline.say(root + ".secure", objective.id(), fill),
                outline.say(root + ".beyond", objective.id(), fill));
    }

    private static String kind(Objective objective) {
        Bloom bloom = Bloom.valueOf(objective.bloom().toUpperCase(Locale.ROOT));
        return switch (bloom) {
            case REMEMBER, UNDERSTAND, APPLY -> "apply";
            case ANALYSE -> "analyse";
            case EVALUATE -> "evaluate";
            case CREATE -> "create";
        };
    }
}
