package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.TheoryClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is proved of pulse, repetition and how parts fit together. */
final class TextureProofs {

    private static final int STEADY_BARS = 4;
    private static final Quarters EIGHTH = Quarters.of(1, 2);
    private static final Quarters SIXTEENTH = Quarters.of(1, 4);

    private TextureProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("steady_beat", music -> longest(music, "steady_beat", STEADY_BARS, TextureProofs::onEveryBeat));
        proofs.put("strong_downbeat", music -> longest(music, "strong_downbeat", 2, TextureProofs::strongFirst));
        proofs.put("accents", music -> longest(music, "accents", 2, TextureProofs::accented));
        proofs.put("sixteenth_division", music -> longest(music, "sixteenth_division", 1, TextureProofs::inFours));
        proofs.put("syncopation", music -> longest(music, "syncopation", 2, TextureProofs::syncopated));
        proofs.put("rests_on_the_beat", music -> longest(music, "rests_on_the_beat", 2, TextureProofs::restsOnBeat));
        proofs.put("ostinato", TextureProofs::ostinato);
        proofs.put("ostinato_layers", TextureProofs::layers);
        proofs.put("interlocking", TextureProofs::interlocking);
        proofs.put("interlocking_ostinatos", TextureProofs::interlockingOstinatos);
        proofs.put("phase_shift", TextureProofs::phase);
        proofs.put("layered_entries", TextureProofs::entries);
        proofs.put("idioms_together", TextureProofs::idiomsTogether);
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
                        bar -> Optional.of(shown.in(music, line, bar(music, line, bar), music.barStart(bar)))
                                .filter(notes -> !notes.isEmpty()),
                        atLeast)
                        .map(stretch ->
                                music.claim(marker, stretch.notes(), Map.of("bars", String.valueOf(stretch.cycles()))))
                        .stream())
                .max(Comparator.comparingInt(claim -> claim.barTo() - claim.barFrom()));
    }

    private static List<Note> bar(Hearing music, Line line, int bar) {
        return line.between(music.barStart(bar), music.barStart(bar + 1));
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

    /** The same rhythm, bar after bar or every two bars, at least four times. */
    private static Optional<TheoryClaim> ostinato(Hearing music) {
        return music.lines().stream()
                .flatMap(line -> ostinato(music, line).stream())
                .max(Comparator.comparingInt(stretch -> stretch.notes().size()))
                .map(stretch ->
                        music.claim("ostinato", stretch.notes(), Map.of("times", String.valueOf(stretch.cycles()))));
    }

    private static Optional<Stretch> ostinato(Hearing music, Line line) {
        return Stream.of(1, 2)
                .flatMap(length -> ostinato(music, line, length).stream())
                .findFirst();
    }

    private static Optional<Stretch> ostinato(Hearing music, Line line, int length) {
        return IntStream.range(0, music.bars() / length)
                .boxed()
                .filter(round -> rhythm(music, line, round * length, length).size() >= 2)
                .findFirst()
                .map(round -> rhythm(music, line, round * length, length))
                .flatMap(pattern -> Stretch.longest(
                        music.bars() / length,
                        round -> rhythm(music, line, round * length, length).equals(pattern)
                                ? Optional.of(line.between(
                                        music.barStart(round * length), music.barStart((round + 1) * length)))
                                : Optional.empty(),
                        STEADY_BARS));
    }

    private static List<Quarters> rhythm(Hearing music, Line line, int firstBar, int bars) {
        return line.between(music.barStart(firstBar), music.barStart(firstBar + bars)).stream()
                .map(note -> note.start().minus(music.barStart(firstBar)))
                .distinct()
                .toList();
    }

    /** Three ostinatos of three parts or sounds, over one another. */
    private static Optional<TheoryClaim> layers(Hearing music) {
        List<Note> notes = music.lines().stream()
                .flatMap(line -> ostinato(music, line).stream())
                .limit(3)
                .flatMap(stretch -> stretch.notes().stream())
                .toList();
        long lines = music.lines().stream()
                .filter(line -> ostinato(music, line).isPresent())
                .count();
        return lines >= 3 ? Optional.of(music.claim("ostinato_layers", notes, Map.of())) : Optional.empty();
    }

    /** Two lines that never strike together and between them fill every eighth or sixteenth, for two bars and more. */
    private static Optional<TheoryClaim> interlocking(Hearing music) {
        return pairs(music)
                .flatMap(pair -> Stretch.longest(
                        music.bars(),
                        bar -> fills(music, pair, bar, EIGHTH).or(() -> fills(music, pair, bar, SIXTEENTH)),
                        2)
                        .stream())
                .findFirst()
                .map(stretch ->
                        music.claim("interlocking", stretch.notes(), Map.of("bars", String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> fills(Hearing music, List<Line> pair, int bar, Quarters step) {
        List<Quarters> one = rhythm(music, pair.getFirst(), bar, 1);
        List<Quarters> other = rhythm(music, pair.getLast(), bar, 1);
        Set<Quarters> grid = IntStream.range(0, Math.toIntExact(music.bar().wholesOf(step)))
                .mapToObj(step::times)
                .collect(Collectors.toSet());
        Set<Quarters> union = Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
        boolean locked =
                !one.isEmpty() && !other.isEmpty() && one.size() + other.size() == grid.size() && union.equals(grid);
        return locked ? Optional.of(notes(music, pair, bar)) : Optional.empty();
    }

    private static List<Note> notes(Hearing music, List<Line> pair, int bar) {
        return pair.stream().flatMap(line -> bar(music, line, bar).stream()).toList();
    }

    /** Two ostinatos that never strike together. */
    private static Optional<TheoryClaim> interlockingOstinatos(Hearing music) {
        return pairs(music)
                .filter(pair ->
                        pair.stream().allMatch(line -> ostinato(music, line).isPresent()))
                .flatMap(pair -> Stretch.longest(music.bars(), bar -> apart(music, pair, bar), STEADY_BARS).stream())
                .findFirst()
                .map(stretch -> music.claim(
                        "interlocking_ostinatos", stretch.notes(), Map.of("bars", String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> apart(Hearing music, List<Line> pair, int bar) {
        List<Quarters> one = rhythm(music, pair.getFirst(), bar, 1);
        List<Quarters> other = rhythm(music, pair.getLast(), bar, 1);
        boolean apart = one.size() > 1 && other.size() > 1 && one.stream().noneMatch(other::contains);
        return apart ? Optional.of(notes(music, pair, bar)) : Optional.empty();
    }

    private static Stream<List<Line>> pairs(Hearing music) {
        List<Line> lines = music.lines();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, lines.size()).mapToObj(j -> List.of(lines.get(i), lines.get(j))));
    }

    /** Two lines play one rhythm at the same time, one of them shifted within the bar, for two bars and more. */
    private static Optional<TheoryClaim> phase(Hearing music) {
        return pairs(music)
                .filter(pair -> !pair.getFirst().part().equals(pair.getLast().part()))
                .flatMap(pair -> Stretch.longest(music.bars(), bar -> shifted(music, pair, bar), 2).stream())
                .findFirst()
                .map(stretch ->
                        music.claim("phase_shift", stretch.notes(), Map.of("bars", String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> shifted(Hearing music, List<Line> pair, int bar) {
        List<Quarters> one = rhythm(music, pair.getFirst(), bar, 1);
        Set<Quarters> other = Set.copyOf(rhythm(music, pair.getLast(), bar, 1));
        boolean shifted = one.size() >= 3
                && !Set.copyOf(one).equals(other)
                && IntStream.range(1, Math.toIntExact(music.bar().wholesOf(EIGHTH)))
                        .anyMatch(by -> one.stream()
                                .map(at -> at.plus(EIGHTH.times(by)).remainderOf(music.bar()))
                                .collect(Collectors.toSet())
                                .equals(other));
        return shifted ? Optional.of(notes(music, pair, bar)) : Optional.empty();
    }

    /** At least three parts that come in one after the other, in different bars. */
    private static Optional<TheoryClaim> entries(Hearing music) {
        List<Note> firsts = new ArrayList<>();
        Set<Integer> bars = new TreeSet<>();
        music.lines().stream()
                .collect(Collectors.toMap(
                        Line::part,
                        line -> line.notes().getFirst(),
                        (one, other) -> one.start().isAfter(other.start()) ? other : one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(Note::start))
                .filter(note -> bars.add(music.arrangement().barAt(note.start())))
                .forEach(firsts::add);
        return firsts.size() >= 3
                ? Optional.of(music.claim("layered_entries", firsts, Map.of("entries", String.valueOf(firsts.size()))))
                : Optional.empty();
    }

    /** Parts that play in two idioms or more sound in the same bars, four and more; the first note of each is shown. */
    private static Optional<TheoryClaim> idiomsTogether(Hearing music) {
        return Stretch.longest(music.bars(), bar -> twoIdioms(music, bar), STEADY_BARS)
                .map(stretch -> music.claim(
                        "idioms_together", stretch.notes(), Map.of("bars", String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> twoIdioms(Hearing music, int bar) {
        Map<String, Note> firsts = new LinkedHashMap<>();
        for (Line line : music.lines()) {
            bar(music, line, bar).stream()
                    .findFirst()
                    .ifPresent(note -> firsts.putIfAbsent(line.part().genre(), note));
        }
        return firsts.size() >= 2 ? Optional.of(List.copyOf(firsts.values())) : Optional.empty();
    }
}
