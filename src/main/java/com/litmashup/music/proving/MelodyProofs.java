package com.litmashup.music.proving;

import com.litmashup.music.Mode;
import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.TheoryClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is proved of the tune's pitches. */
final class MelodyProofs {

    private static final int MINOR_THIRD = 3;
    private static final int MAJOR_THIRD = 4;
    private static final int FLAT_SECOND = 1;
    private static final int FLAT_SEVENTH = 10;
    private static final int LEADING_TONE = 11;

    /** The degrees that tell a mode from its rivals, in semitones above the final. */
    private static final Map<Mode, Set<Integer>> TELLING = Map.of(
            Mode.MAJOR, Set.of(4, 11),
            Mode.DORIAN, Set.of(3, 9),
            Mode.PHRYGIAN, Set.of(1, 3),
            Mode.LYDIAN, Set.of(4, 6),
            Mode.MIXOLYDIAN, Set.of(4, 10),
            Mode.MINOR, Set.of(3, 8),
            Mode.HARMONIC_MINOR, Set.of(3, 8, 11),
            Mode.PHRYGIAN_DOMINANT, Set.of(1, 4));

    private MelodyProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        TELLING.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry ->
                        proofs.put(name(entry.getKey()), music -> mode(music, entry.getKey(), entry.getValue())));
        proofs.put("scale_pentatonic_exact", MelodyProofs::pentatonic);
        proofs.put("five_tone", music -> whole(music, "five_tone", 5));
        proofs.put("blue_notes_over_major_third", MelodyProofs::blueNotes);
        proofs.put("modal_no_leading_tone", MelodyProofs::noLeadingTone);
        proofs.put("freygish_b2_and_3", MelodyProofs::freygish);
        proofs.put("step_and_leap", MelodyProofs::stepAndLeap);
        return proofs;
    }

    private static String name(Mode mode) {
        return "mode_" + mode.name().toLowerCase(Locale.ROOT);
    }

    private static List<Note> melody(Hearing music) {
        return music.melody().map(Line::notes).orElse(List.of());
    }

    private static Set<Integer> degrees(Hearing music, List<Note> notes) {
        return notes.stream().map(music::degree).collect(Collectors.toSet());
    }

    /** Every melody note lies in the mode, the degrees that tell it from its rivals sound, and the bass ends on its final. */
    private static Optional<TheoryClaim> mode(Hearing music, Mode mode, Set<Integer> telling) {
        Set<Integer> heard = degrees(music, melody(music));
        boolean shown = mode.semitones().containsAll(heard) && heard.containsAll(telling) && endsOnFinal(music);
        return shown ? telling(music, name(mode), telling) : Optional.empty();
    }

    private static boolean endsOnFinal(Hearing music) {
        return music.bass()
                .filter(bass -> music.degree(bass.notes().getLast()) == 0)
                .isPresent();
    }

    private static Optional<TheoryClaim> telling(Hearing music, String marker, Set<Integer> degrees) {
        List<Note> notes = melody(music).stream()
                .filter(note -> degrees.contains(music.degree(note)))
                .toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(music.claim(marker, notes, names(music, notes)));
    }

    private static Map<String, String> names(Hearing music, List<Note> notes) {
        return Map.of(
                "tonic",
                music.arrangement().key().tonic().written(),
                "notes",
                notes.stream().map(Spelled::name).distinct().sorted().collect(Collectors.joining(", ")));
    }

    /** The melody has exactly the five notes of a pentatonic scale on the tonic. */
    private static Optional<TheoryClaim> pentatonic(Hearing music) {
        Set<Integer> heard = degrees(music, melody(music));
        boolean exact = heard.equals(Set.copyOf(Mode.MAJOR_PENTATONIC.semitones()))
                || heard.equals(Set.copyOf(Mode.MINOR_PENTATONIC.semitones()));
        return exact ? whole(music, "scale_pentatonic_exact", 5) : Optional.empty();
    }

    /** The whole melody, which has exactly this many different notes. */
    private static Optional<TheoryClaim> whole(Hearing music, String marker, int different) {
        List<Note> notes = melody(music);
        return degrees(music, notes).size() == different
                ? Optional.of(music.claim(marker, notes, names(music, notes)))
                : Optional.empty();
    }

    /** A minor third above the chord's root in the tune, while the major third of that chord is heard. */
    private static Optional<TheoryClaim> blueNotes(Hearing music) {
        Chords chords = new Chords(music);
        List<Note> proving = new ArrayList<>();
        for (Note note : melody(music)) {
            chords.at(note.start())
                    .filter(chord -> rubs(chord, note))
                    .flatMap(chord -> chords.tone(chord, 1))
                    .ifPresent(third -> proving.addAll(List.of(note, third)));
        }
        return proving.isEmpty()
                ? Optional.empty()
                : Optional.of(music.claim("blue_notes_over_major_third", proving, names(music, proving)));
    }

    private static boolean rubs(ChordSpan chord, Note note) {
        int root = chord.tones().getFirst().semitones();
        boolean major = Math.floorMod(chord.tones().get(1).semitones() - root, 12) == MAJOR_THIRD;
        return major && Math.floorMod(Hearing.midi(note) - root, 12) == MINOR_THIRD;
    }

    /** The seventh degree sounds a whole step below the final, and nowhere a half step. */
    private static Optional<TheoryClaim> noLeadingTone(Hearing music) {
        boolean leads = music.pitched().stream()
                .flatMap(line -> line.notes().stream())
                .anyMatch(note -> music.degree(note) == LEADING_TONE);
        return leads ? Optional.empty() : telling(music, "modal_no_leading_tone", Set.of(FLAT_SEVENTH));
    }

    /** Klezmer's freygish: a half step above the final, then an augmented second to the major third. */
    private static Optional<TheoryClaim> freygish(Hearing music) {
        Set<Integer> wanted = Set.of(FLAT_SECOND, MAJOR_THIRD);
        return degrees(music, melody(music)).containsAll(wanted)
                ? telling(music, "freygish_b2_and_3", wanted)
                : Optional.empty();
    }

    /** The first move by step and the first by leap (a third or more). */
    private static Optional<TheoryClaim> stepAndLeap(Hearing music) {
        List<Note> notes = melody(music);
        Optional<List<Note>> step = move(notes, 1, 2);
        Optional<List<Note>> leap = move(notes, MINOR_THIRD, Integer.MAX_VALUE);
        if (step.isEmpty() || leap.isEmpty()) {
            return Optional.empty();
        }
        List<Note> proving = new ArrayList<>(step.get());
        proving.addAll(leap.get());
        return Optional.of(
                music.claim("step_and_leap", proving, Map.of("step", pair(step.get()), "leap", pair(leap.get()))));
    }

    private static String pair(List<Note> two) {
        return Spelled.name(two.getFirst()) + "–" + Spelled.name(two.getLast());
    }

    private static Optional<List<Note>> move(List<Note> notes, int least, int most) {
        for (int i = 1; i < notes.size(); i++) {
            int distance = Math.abs(Hearing.midi(notes.get(i)) - Hearing.midi(notes.get(i - 1)));
            boolean joined = !notes.get(i).start().isAfter(notes.get(i - 1).end());
            if (joined && distance >= least && distance <= most) {
                return Optional.of(notes.subList(i - 1, i + 1));
            }
        }
        return Optional.empty();
    }
}
