package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.Material;
import java.util.ArrayList;
import java.util.List;

/** Lists what the class has, what it is for and what does instead. A class with nothing gets an empty list. */
final class MaterialsMatcher {

    private MaterialsMatcher() {}

    static List<Material> match(Outline outline) {
        List<Material> materials = new ArrayList<>();
        for (String instrument : outline.bench().conditions().instruments()) {
            materials.add(new Material(instrument, use(outline, instrument), substitute(outline, instrument), true));
        }
        for (String thing : outline.bench().brief().technology()) {
            if (!Conditions.isNothing(thing)) {
                materials.add(technology(outline, thing));
            }
        }
        if (outline.bench().brief().technology().isEmpty()) {
            materials.add(unsaidPlayer(outline));
        }
        return List.copyOf(materials);
    }

    /** The lesson listens to recordings; a teacher who said nothing of a player is told what does instead. */
    private static Material unsaidPlayer(Outline outline) {
        return new Material(
                outline.say("material.player.name"),
                outline.say("material.player"),
                outline.say("material.player.substitute"),
                false);
    }

    private static String use(Outline outline, String instrument) {
        List<String> parts = outline.parts().stream()
                .filter(part -> part.instrument().equals(instrument))
                .map(part -> outline.say(
                        "material.part",
                        Fill.of("part", part.name()).with("genre", part.player().spoken())))
                .distinct()
                .limit(3)
                .toList();
        return parts.isEmpty() ? shared(outline, instrument) : Prose.capital(Prose.and(parts));
    }

    /** The part of a kindred instrument, or the class's own layer where it has no kin here. */
    private static String shared(Outline outline, String instrument) {
        return outline.parts().stream()
                .filter(part -> part.owned()
                        && outline.bench().teaching().instruments().canReplace(part.instrument(), instrument))
                .findFirst()
                .map(part -> outline.say("material.shared", part.fill()))
                .orElseGet(() -> outline.say("material.layer", instrument, Fill.EMPTY));
    }

    private static String substitute(Outline outline, String instrument) {
        return outline.parts().stream()
                .filter(part -> part.instrument().equals(instrument))
                .findFirst()
                .map(part -> outline.say(
                        "material.substitute",
                        instrument,
                        Fill.of("hands", part.part().needs().getLast())))
                .orElseGet(() -> outline.say("material.substitute.any", instrument, Fill.EMPTY));
    }

    private static Material technology(Outline outline, String thing) {
        String kind = Conditions.isScreen(thing) ? "screen" : "player";
        return new Material(
                thing, outline.say("material." + kind), outline.say("material." + kind + ".substitute"), true);
    }
}
