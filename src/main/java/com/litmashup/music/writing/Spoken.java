package com.litmashup.music.writing;

import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import com.litmashup.music.Stroke;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Sound.Pitched;
import com.litmashup.music.score.Sound.Struck;
import java.util.List;

/** Puts the signs of a staff into words. */
final class Spoken {

    private static final List<String> ALTERATIONS = List.of("double-flat", "flat", "natural", "sharp", "double-sharp");

    private final Drums drums;

    Spoken(Drums drums) {
        this.drums = drums;
    }

    static Phrase name(PitchClass name) {
        return Phrase.of(
                "name." + ALTERATIONS.get(name.alteration() + 2), name.letter().name());
    }

    Phrase event(Event event) {
        Phrase length = length(event);
        if (event.isRest()) {
            return Phrase.of("rest", length);
        }
        Phrase sounds = event.notes().stream()
                .map(this::sound)
                .reduce((lower, higher) -> Phrase.of("and", lower, higher))
                .orElseThrow();
        return sung(event, stressed(event, tied(event, Phrase.of("note", sounds, length))));
    }

    private static Phrase length(Event event) {
        Phrase figure = Phrase.of("length." + event.value().figure());
        Phrase length = event.value().dotted() ? Phrase.of("dotted", figure) : figure;
        return event.triplet() == null ? length : Phrase.of("triplet", length);
    }

    private Phrase sound(Note note) {
        return switch (note.sound()) {
            case Pitched pitched -> pitch(pitched.pitch());
            case Struck struck ->
                drums.all().size() == 1
                        ? Phrase.of("hit")
                        : Phrase.of("drum", drums.at(struck).name());
        };
    }

    private static Phrase pitch(Pitch pitch) {
        return Phrase.of("pitch", name(pitch.name()), Phrase.of("octave." + Math.clamp(pitch.octave(), 0, 8)));
    }

    private static Phrase tied(Event event, Phrase said) {
        Phrase begun = event.continues() ? Phrase.of("continues", said) : said;
        return event.goesOn() ? Phrase.of("goes-on", begun) : begun;
    }

    private static Phrase stressed(Event event, Phrase said) {
        boolean begins = !event.continues();
        if (begins && event.notes().stream().anyMatch(note -> note.stroke() == Stroke.ACCENT)) {
            return Phrase.of("accent", said);
        }
        boolean ghost = event.notes().stream().allMatch(note -> note.stroke() == Stroke.GHOST);
        return begins && ghost ? Phrase.of("ghost", said) : said;
    }

    private static Phrase sung(Event event, Phrase said) {
        return event.syllable()
                .map(syllable -> Phrase.of("sung", said, syllable.text() + (syllable.endsWord() ? "" : "-")))
                .orElse(said);
    }
}
