package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.Differentiation;
import com.litmashup.pedagogy.AccessAdaptation;
import java.util.ArrayList;
import java.util.List;

/** Writes an easier and a harder way into the same music, and answers the needs that the teacher named. */
final class DifferentiationWriter {

    private static final int FEWEST_ROUTES = 3;

    private DifferentiationWriter() {}

    static Differentiation write(Outline outline) {
        Part first = outline.writtenPart(0);
        Part second = outline.writtenPart(1);
        Fill fill = Fill.of("easier1", Prose.sentence(first.part().easier()))
                .with("easier2", Prose.sentence(second.part().easier()))
                .with("harder1", Prose.sentence(first.part().harder()))
                .with("harder2", Prose.sentence(second.part().harder()));
        return new Differentiation(
                outline.say("support", fill),
                outline.say(outline.bench().players().size() == 1 ? "core-alone" : "core", fill),
                outline.say("stretch", fill),
                access(outline));
    }

    private static List<String> access(Outline outline) {
        Bench bench = outline.bench();
        List<String> needs = new ArrayList<>(bench.brief().constraints());
        needs.addAll(bench.brief().technology());
        if (bench.conditions().instruments().isEmpty()) {
            needs.add("no instruments");
        }
        List<String> routes = new ArrayList<>();
        for (AccessAdaptation adaptation : bench.teaching().access().forWords(needs)) {
            routes.add(outline.say(
                    "access.need",
                    Fill.of("need", Prose.capital(adaptation.need()))
                            .with("adaptation", Prose.clause(adaptation.adaptation()))));
        }
        for (int place = 1; routes.size() < FEWEST_ROUTES && Phrases.knows("access.any." + place); place++) {
            routes.add(outline.say("access.any." + place));
        }
        return List.copyOf(routes);
    }
}
