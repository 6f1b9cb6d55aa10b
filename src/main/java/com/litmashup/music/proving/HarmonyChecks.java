package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether it hangs together: scale, voices, close, and what it says of itself. */
final class HarmonyChecks {

    private static final int STEP = 2;
    private static final int WIDEST_MOVE = 7;
    private static final int WIDEST_MEAN = 3;

    private HarmonyChecks() {}

    static boolean inMode(Hearing music, Note note) {
        return music.arrangement().key().mode().semitones().contains(music.degree(note));
    }

    static boolean isChordTone(Hearing music, Note note) {
        int sounding = Math.floorMod(Hearing.midi(note), 12);
        return new Chords(music)
                .at(note.start())
                .filter(chord -> chord.tones().stream().anyMatch(tone -> tone.semitones() == sounding))
                .isPresent();
    }

    /** A note outside the mode and the chord goes on by step at most. */
    static Stream<Fault> scale(Hearing music) {
        return Stream.of(Role.MELODY, Role.BASS)
                .flatMap(role -> music.lines(role).stream())
                .filter(line -> line.key() < 0)
                .flatMap(line -> line.notes().stream()
                        .filter(note -> !inMode(music, note) && !isChordTone(music, note) && !resolves(line, note))
                        .map(note -> PlayabilityChecks.fault(
                                "scale", music, line.part(), note, Spelled.name(note) + " leads nowhere")));
    }

    private static boolean resolves(Line line, Note note) {
        return line.notes().stream()
                .filter(next -> !next.start().isBefore(note.end()))
                .findFirst()
                .filter(next -> Math.abs(Hearing.midi(next) - Hearing.midi(note)) <= STEP)
                .isPresent();
    }

    /** The voices of a chord part move little: on average three semitones at most, never more than seven. */
    static Stream<Fault> voiceLeading(Hearing music) {
        return music.lines(Role.CHORDS).stream().filter(line -> line.key() < 0).flatMap(line -> {
            List<List<Integer>> chords = voicings(line);
            List<Integer> moves = IntStream.range(1, chords.size())
                    .boxed()
                    .flatMap(i -> moves(chords.get(i - 1), chords.get(i)))
                    .toList();
            int widest = moves.stream().mapToInt(Integer::intValue).max().orElse(0);
            double mean = moves.stream().mapToInt(Integer::intValue).average().orElse(0);
            return widest <= WIDEST_MOVE && mean <= WIDEST_MEAN
                    ? Stream.empty()
                    : Stream.of(new Fault(
                            "voice_leading",
                            0,
                            line.part().id(),
                            List.of(),
                            "moves by " + widest + " at most and " + mean + " on average"));
        });
    }

    private static Stream<Integer> moves(List<Integer> from, List<Integer> to) {
        return from.size() == to.size()
                ? IntStream.range(0, from.size()).mapToObj(i -> Math.abs(to.get(i) - from.get(i)))
                : Stream.empty();
    }

    private static List<List<Integer>> voicings(Line line) {
        Map<Quarters, List<Integer>> together = line.notes().stream()
                .collect(Collectors.groupingBy(
                        Note::start, TreeMap::new, Collectors.mapping(Hearing::midi, Collectors.toList())));
        return together.values().stream()
                .filter(voices -> voices.size() > 1)
                .map(voices -> voices.stream().sorted().toList())
                .toList();
    }

    /** The last chord is the tonic's, the bass ends on its root and the tune on one of its tones. */
    static Stream<Fault> cadence(Hearing music) {
        List<ChordSpan> chords = music.arrangement().chords();
        boolean home = chords.isEmpty() || chords.getLast().numeral().degree() == 1;
        boolean rooted = last(music.bass()).stream().allMatch(note -> music.degree(note) == 0);
        boolean rests = last(music.melody()).stream().allMatch(note -> closes(music, note));
        return home && rooted && rests
                ? Stream.empty()
                : Stream.of(new Fault(
                        "cadence",
                        music.bars(),
                        "",
                        List.of(),
                        "tonic chord " + home + ", bass on the root " + rooted + ", tune at rest " + rests));
    }

    private static boolean closes(Hearing music, Note note) {
        return music.arrangement().chords().isEmpty()
                ? List.of(0, 4, 3, 7).contains(music.degree(note))
                : isChordTone(music, note);
    }

    private static Optional<Note> last(Optional<Line> line) {
        return line.map(found -> found.notes().getLast());
    }

    /** What the arrangement claims of itself can be proved again, note for note. */
    static Stream<Fault> claims(Hearing music) {
        return music.arrangement().claims().stream()
                .filter(claim -> !Prover.stillHolds(music.arrangement(), claim))
                .map(claim ->
                        new Fault("claims", claim.barFrom(), "", claim.notes(), claim.marker() + " is not proved"));
    }
}
