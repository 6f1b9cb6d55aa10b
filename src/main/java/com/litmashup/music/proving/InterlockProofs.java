package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.TheoryClaim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is proved of two lines that fit into one another. */
final class InterlockProofs {

    private static final int STEADY_BARS = 4;
    private static final Quarters EIGHTH = Quarters.of(1, 2);
    private static final Quarters SIXTEENTH = Quarters.of(1, 4);

    private InterlockProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("interlocking", InterlockProofs::interlocking);
        proofs.put("interlocking_ostinatos", InterlockProofs::interlockingOstinatos);
        proofs.put("phase_shift", InterlockProofs::phase);
        return proofs;
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
        List<Quarters> one = music.rhythm(pair.getFirst(), bar, 1);
        List<Quarters> other = music.rhythm(pair.getLast(), bar, 1);
        Set<Quarters> grid = IntStream.range(0, Math.toIntExact(music.bar().wholesOf(step)))
                .mapToObj(step::times)
                .collect(Collectors.toSet());
        Set<Quarters> union = Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
        boolean locked =
                !one.isEmpty() && !other.isEmpty() && one.size() + other.size() == grid.size() && union.equals(grid);
        return locked ? Optional.of(notes(music, pair, bar)) : Optional.empty();
    }

    private static List<Note> notes(Hearing music, List<Line> pair, int bar) {
        return pair.stream().flatMap(line -> music.bar(line, bar).stream()).toList();
    }

    /** Two ostinatos that never strike together. */
    private static Optional<TheoryClaim> interlockingOstinatos(Hearing music) {
        return pairs(music)
                .filter(pair -> pair.stream()
                        .allMatch(line -> OstinatoProofs.ostinato(music, line).isPresent()))
                .flatMap(pair -> Stretch.longest(music.bars(), bar -> apart(music, pair, bar), STEADY_BARS).stream())
                .findFirst()
                .map(stretch -> music.claim(
                        "interlocking_ostinatos", stretch.notes(), Map.of("bars", String.valueOf(stretch.cycles()))));
    }

    private static Optional<List<Note>> apart(Hearing music, List<Line> pair, int bar) {
        List<Quarters> one = music.rhythm(pair.getFirst(), bar, 1);
        List<Quarters> other = music.rhythm(pair.getLast(), bar, 1);
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
        List<Quarters> one = music.rhythm(pair.getFirst(), bar, 1);
        Set<Quarters> other = Set.copyOf(music.rhythm(pair.getLast(), bar, 1));
        boolean shifted = one.size() >= 3
                && !Set.copyOf(one).equals(other)
                && IntStream.range(1, Math.toIntExact(music.bar().wholesOf(EIGHTH)))
                        .anyMatch(by -> one.stream()
                                .map(at -> at.plus(EIGHTH.times(by)).remainderOf(music.bar()))
                                .collect(Collectors.toSet())
                                .equals(other));
        return shifted ? Optional.of(notes(music, pair, bar)) : Optional.empty();
    }
}
