package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Feel;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Section;
import com.litmashup.music.score.TheoryClaim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is proved of form and feel. */
final class FormProofs {

    private static final int EIGHT = 8;
    private static final int PAIRS = 2;

    private FormProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("form_AABB_8", FormProofs::doubled);
        proofs.put("section_returns", FormProofs::sectionReturns);
        proofs.put("swung_eighths", music -> pairs(music, "swung_eighths", true, Quarters.ONE));
        proofs.put("swung_16ths", music -> pairs(music, "swung_16ths", true, Quarters.of(1, 2)));
        proofs.put("straight_eighths", music -> pairs(music, "straight_eighths", false, Quarters.ONE));
        return proofs;
    }

    /** Two parts of eight bars, each played twice, the second time with the same tune. */
    private static Optional<TheoryClaim> doubled(Hearing music) {
        List<Section> parts = music.arrangement().sections().stream()
                .filter(section -> section.barTo() - section.barFrom() + 1 == EIGHT)
                .toList();
        if (parts.size() != 4 || parts.getFirst().label().equals(parts.getLast().label())) {
            return Optional.empty();
        }
        Optional<List<Note>> first = same(music, parts.get(0), parts.get(1));
        Optional<List<Note>> second = same(music, parts.get(2), parts.get(3));
        return first.isPresent() && second.isPresent()
                ? Optional.of(music.claim(
                        "form_AABB_8",
                        Stream.concat(first.get().stream(), second.get().stream())
                                .toList(),
                        Map.of()))
                : Optional.empty();
    }

    /** A section comes back after another one, with the same tune. */
    private static Optional<TheoryClaim> sectionReturns(Hearing music) {
        List<Section> sections = music.arrangement().sections();
        for (int i = 0; i < sections.size(); i++) {
            for (int j = i + 2; j < sections.size(); j++) {
                Section first = sections.get(i);
                Section again = sections.get(j);
                Optional<List<Note>> tune = same(music, first, again);
                if (tune.isPresent() && !sections.get(i + 1).label().equals(first.label())) {
                    return Optional.of(music.claim("section_returns", tune.get(), Map.of("label", first.label())));
                }
            }
        }
        return Optional.empty();
    }

    /** The tune of both sections, where it is one and the same. */
    private static Optional<List<Note>> same(Hearing music, Section one, Section other) {
        List<Note> first = tune(music, one);
        List<Note> second = tune(music, other);
        boolean same = one.label().equals(other.label())
                && !first.isEmpty()
                && written(music, first, one).equals(written(music, second, other));
        return same ? Optional.of(Stream.concat(first.stream(), second.stream()).toList()) : Optional.empty();
    }

    private static List<Note> tune(Hearing music, Section section) {
        return music.melody()
                .map(line -> line.between(music.barStart(section.barFrom() - 1), music.barStart(section.barTo())))
                .orElse(List.of());
    }

    private static String written(Hearing music, List<Note> notes, Section section) {
        Quarters from = music.barStart(section.barFrom() - 1);
        return notes.stream()
                .map(note -> note.sound() + "@" + note.start().minus(from))
                .collect(Collectors.joining(" "));
    }

    /** The off-beat halves of pairs whose first half sounds too, at least two, while the feel is swung or straight. */
    private static Optional<TheoryClaim> pairs(Hearing music, String marker, boolean swung, Quarters pair) {
        Feel feel = music.arrangement().feel();
        boolean fits = swung ? feel.swings() && feel.pair().equals(pair) : !feel.swings();
        if (!fits) {
            return Optional.empty();
        }
        return music.lines().stream()
                .map(line -> line.notes().stream()
                        .filter(note -> isSecondHalf(line, note, pair))
                        .toList())
                .filter(notes -> notes.size() >= PAIRS)
                .findFirst()
                .map(notes -> music.claim(marker, notes, Map.of("ratio", String.valueOf(feel.ratio()))));
    }

    private static boolean isSecondHalf(Line line, Note note, Quarters pair) {
        Quarters half = pair.dividedBy(2);
        return note.start().remainderOf(pair).equals(half)
                && line.at(note.start().minus(half)).isPresent();
    }
}
