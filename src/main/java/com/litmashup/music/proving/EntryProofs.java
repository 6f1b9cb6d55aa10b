package com.litmashup.music.proving;

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

/** What is proved of parts that come in and of idioms that meet. */
final class EntryProofs {

    private static final int STEADY_BARS = 4;

    private EntryProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("layered_entries", EntryProofs::entries);
        proofs.put("idioms_together", EntryProofs::idiomsTogether);
        return proofs;
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
            music.bar(line, bar).stream()
                    .findFirst()
                    .ifPresent(note -> firsts.putIfAbsent(line.part().genre(), note));
        }
        return firsts.size() >= 2 ? Optional.of(List.copyOf(firsts.values())) : Optional.empty();
    }
}
