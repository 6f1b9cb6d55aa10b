package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.TheoryClaim;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is proved of beat and accent within one line. */
final class PulseProofs {

    private static final int STEADY_BARS = 4;
    private static final Quarters SIXTEENTH = Quarters.of(1, 4);

    private PulseProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("steady_beat", music -> longest(music, "steady_beat", STEADY_BARS, PulseProofs::onEveryBeat));
        proofs.put("strong_downbeat", music -> longest(music, "strong_downbeat", 2, PulseProofs::strongFirst));
        proofs.put("accents", music -> longest(music, "accents", 2, PulseProofs::accented));
        proofs.put("sixteenth_division", music -> longest(music, "sixteenth_division", 1, PulseProofs::inFours));
        proofs.put("syncopation", music -> longest(music, "syncopation", 2, PulseProofs::syncopated));
        proofs.put("rests_on_the_beat", music -> longest(music, "rests_on_the_beat", 2, PulseProofs::restsOnBeat));
        return proofs;
    }

    /** What a bar of a line shows, or nothing. */
    private interface Shown {
        List<Note> in(Hearing music, Line line, List<Note> bar, Quarters from);
    }

    private static Optional<TheoryClaim> longest(Hearing music, String marker, int atLeast, Shown shown) {
        return music.lines().stream()
                .flatMap(line -> Stretch.longest(
                        music.bars(),
                        bar -> Optional.of(shown.in(music, line, music.bar(line, bar), music.barStart(bar)))
                                .filter(notes -> !notes.isEmpty()),
                        atLeast)
                        .map(stretch ->
                                music.claim(marker, stretch.notes(), Map.of("bars", String.valueOf(stretch.cycles()))))
                        .stream())
                .max(Comparator.comparingInt(claim -> claim.barTo() - claim.barFrom()));
    }

    private static List<Note> onEveryBeat(Hearing music, Line line, List<Note> bar, Quarters from) {
        Quarters beat = music.arrangement().metre().beatLength();
        List<Note> beats = IntStream.range(0, Math.toIntExact(music.bar().wholesOf(beat)))
                .boxed()
                .flatMap(i -> line.at(from.plus(beat.times(i))).stream())
                .toList();
        return beats.size() == music.bar().wholesOf(beat) ? beats : List.of();
    }

    /** The first note of the bar is its only accent, and other notes follow. */
    private static List<Note> strongFirst(Hearing music, Line line, List<Note> bar, Quarters from) {
        List<Note> accents =
                bar.stream().filter(note -> note.stroke() == Stroke.ACCENT).toList();
        boolean first = accents.size() == 1 && accents.getFirst().start().equals(from) && bar.size() > accents.size();
        return first ? accents : List.of();
    }

    private static List<Note> accented(Hearing music, Line line, List<Note> bar, Quarters from) {
        List<Note> accents =
                bar.stream().filter(note -> note.stroke() == Stroke.ACCENT).toList();
        return accents.size() < bar.size() ? accents : List.of();
    }

    /** Four even strokes within one beat. */
    private static List<Note> inFours(Hearing music, Line line, List<Note> bar, Quarters from) {
        return bar.stream()
                .filter(note -> note.start().remainderOf(Quarters.ONE).isZero())
                .map(note -> IntStream.range(0, 4)
                        .boxed()
                        .flatMap(i -> line.at(note.start().plus(SIXTEENTH.times(i))).stream())
                        .toList())
                .filter(four -> four.size() == 4)
                .findFirst()
                .orElse(List.of());
    }

    private static List<Note> syncopated(Hearing music, Line line, List<Note> bar, Quarters from) {
        return bar.stream()
                .filter(note -> Syncopation.isSyncopated(music, line, note))
                .toList();
    }

    /** The last note before a whole beat of silence, and the first after it. */
    private static List<Note> restsOnBeat(Hearing music, Line line, List<Note> bar, Quarters from) {
        Quarters beat = music.arrangement().metre().beatLength();
        for (int i = 1; i < bar.size(); i++) {
            Quarters end = bar.get(i - 1).end();
            Quarters left = end.remainderOf(beat);
            Quarters nextBeat = left.isZero() ? end : end.minus(left).plus(beat);
            if (!bar.get(i).start().isBefore(nextBeat.plus(beat))) {
                return bar.subList(i - 1, i + 1);
            }
        }
        return List.of();
    }
}
