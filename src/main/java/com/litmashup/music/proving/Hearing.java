package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import com.litmashup.music.score.Sound;
import com.litmashup.music.score.TheoryClaim;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An arrangement as it is heard when everybody plays the core grade, sorted into lines. */
final class Hearing {

    /** Sixteenths and triplets lie on it; what lies beside it is on no step that can be counted, and proves nothing. */
    private static final Quarters GRID = Quarters.of(1, 12);

    private final Arrangement arrangement;
    private final List<Line> lines;

    Hearing(Arrangement arrangement) {
        this.arrangement = arrangement;
        this.lines = arrangement.parts().stream().flatMap(Hearing::linesOf).toList();
    }

    Arrangement arrangement() {
        return arrangement;
    }

    List<Line> lines() {
        return lines;
    }

    List<Line> lines(Role role) {
        return lines.stream().filter(line -> line.part().role() == role).toList();
    }

    List<Line> percussion() {
        return lines.stream().filter(line -> line.key() >= 0).toList();
    }

    List<Line> pitched() {
        return lines.stream().filter(line -> line.key() < 0).toList();
    }

    /** The bass, where there is one. */
    Optional<Line> bass() {
        return lines(Role.BASS).stream().filter(line -> line.key() < 0).findFirst();
    }

    /** The melody, where there is one. */
    Optional<Line> melody() {
        return lines(Role.MELODY).stream().filter(line -> line.key() < 0).findFirst();
    }

    Quarters bar() {
        return arrangement.metre().barLength();
    }

    Quarters barStart(int barFromZero) {
        return bar().times(barFromZero);
    }

    /** What of a line begins in a bar. */
    List<Note> bar(Line line, int barFromZero) {
        return bars(line, barFromZero, 1);
    }

    List<Note> bars(Line line, int firstFromZero, int count) {
        return line.between(barStart(firstFromZero), barStart(firstFromZero + count));
    }

    /** Where the notes of these bars begin, counted from the first barline. */
    List<Quarters> rhythm(Line line, int firstFromZero, int count) {
        return bars(line, firstFromZero, count).stream()
                .map(note -> note.start().minus(barStart(firstFromZero)))
                .distinct()
                .toList();
    }

    int bars() {
        return arrangement.bars();
    }

    /** Semitones above the tonic, 0 to 11. */
    int degree(Note note) {
        return Math.floorMod(midi(note) - arrangement.key().tonic().semitones(), 12);
    }

    /** The sounding height; only for pitched notes. */
    static int midi(Note note) {
        return switch (note.sound()) {
            case Sound.Pitched pitched -> pitched.pitch().midi();
            case Sound.Struck struck -> throw new IllegalArgumentException("a stroke has no pitch: " + struck);
        };
    }

    /** A claim over these notes; bars and parts are read off them. */
    TheoryClaim claim(String marker, Collection<Note> proving, Map<String, String> evidence) {
        List<Note> notes = proving.stream()
                .distinct()
                .sorted(Comparator.comparing(Note::start).thenComparing(Note::id))
                .toList();
        List<String> ids = notes.stream().map(Note::id).toList();
        return new TheoryClaim(
                marker,
                partsOf(Set.copyOf(ids)),
                arrangement.barAt(notes.getFirst().start()),
                arrangement.barAt(notes.getLast().start()),
                ids,
                evidence);
    }

    private List<String> partsOf(Set<String> ids) {
        return arrangement.parts().stream()
                .filter(part ->
                        part.voice(Grade.CORE).notes().stream().map(Note::id).anyMatch(ids::contains))
                .map(Part::id)
                .toList();
    }

    private static Stream<Line> linesOf(Part part) {
        Map<Integer, List<Note>> byKey = part.voice(Grade.CORE).notes().stream()
                .filter(note -> note.start().remainderOf(GRID).isZero())
                .collect(Collectors.groupingBy(Hearing::key, TreeMap::new, Collectors.toList()));
        return byKey.entrySet().stream().map(entry -> new Line(part, entry.getKey(), entry.getValue()));
    }

    private static int key(Note note) {
        return switch (note.sound()) {
            case Sound.Pitched pitched -> -1;
            case Sound.Struck struck -> struck.midiKey();
        };
    }
}
