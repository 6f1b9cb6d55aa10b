package com.litmashup.studio;

import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.TheoryClaim;
import com.litmashup.music.score.Voice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An arrangement in which nothing sounds but the notes that prove a claim, each at its own time. */
final class Excerpt {

    private Excerpt() {}

    /** The claim that is asked for, if there is one with this number. */
    static Optional<TheoryClaim> claim(Arrangement score, Wish wish) {
        return wish.claim()
                .filter(number -> number <= score.claims().size())
                .map(number -> score.claims().get(number - 1));
    }

    static Arrangement of(Arrangement score, TheoryClaim claim) {
        Set<String> notes = Set.copyOf(claim.notes());
        List<Part> parts = score.parts().stream()
                .filter(part -> part.voice(Grade.CORE).notes().stream().anyMatch(note -> notes.contains(note.id())))
                .map(part -> only(part, notes))
                .toList();
        return score.over(List.of()).playedBy(parts).claiming(List.of(claim));
    }

    private static Part only(Part part, Set<String> notes) {
        Voice proof = new Voice(part.voice(Grade.CORE).notes().stream()
                .filter(note -> notes.contains(note.id()))
                .toList());
        return new Part(
                part.id(),
                part.name(),
                part.role(),
                part.genre(),
                part.instrument(),
                Map.of(Grade.SUPPORT, proof, Grade.CORE, proof, Grade.STRETCH, proof));
    }
}
