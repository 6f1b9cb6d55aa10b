package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre.ClassroomPart;
import com.litmashup.genre.Genre.GridLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives the genres' classroom parts to the instruments that the class has, one part from each genre in turn. */
final class Casting {

    private static final Pattern SPLIT = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> FILLERS =
            Set.of("and", "or", "of", "the", "a", "some", "set", "class", "other", "any");

    private final Bench bench;

    private Casting(Bench bench) {
        this.bench = bench;
    }

    static List<Part> of(Bench bench) {
        return new Casting(bench).parts();
    }

    private List<Part> parts() {
        List<List<ClassroomPart>> perPlayer =
                bench.players().stream().map(this::ordered).toList();
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < perPlayer.stream().mapToInt(List::size).max().orElse(0); row++) {
            for (int place = 0; place < perPlayer.size(); place++) {
                if (row < perPlayer.get(place).size()) {
                    parts.add(cast(
                            bench.players().get(place), perPlayer.get(place).get(row)));
                }
            }
        }
        return List.copyOf(parts);
    }

    /** Rhythm first, because the class meets on the beat; the others as the brief shuffles them. */
    private List<ClassroomPart> ordered(Player player) {
        return bench
                .phrases()
                .shuffled("parts of " + player.name(), player.genre().classroom())
                .stream()
                .filter(part ->
                        bench.conditions().sings() || !part.needs().getFirst().equals("voice"))
                .sorted(Comparator.comparingInt(part -> part.role().equals("rhythm") ? 0 : 1))
                .toList();
    }

    private Part cast(Player player, ClassroomPart part) {
        for (String need : part.needs()) {
            Optional<String> had = bench.conditions().instruments().stream()
                    .filter(instrument -> isSame(need, instrument))
                    .findFirst();
            if (had.isPresent()) {
                return new Part(player, part, had.get(), true, line(player, part));
            }
        }
        return new Part(player, part, part.needs().getLast(), false, line(player, part));
    }

    private static GridLine line(Player player, ClassroomPart part) {
        String words = part.name() + " " + part.how();
        return player.lines().stream()
                .filter(line -> isSame(line.name(), words))
                .findFirst()
                .orElse(player.lines().getFirst());
    }

    /** Whether two names of instruments share a word, whatever its number. */
    static boolean isSame(String one, String other) {
        Set<String> words = Set.copyOf(words(other));
        return words(one).stream().anyMatch(words::contains);
    }

    private static List<String> words(String name) {
        return SPLIT.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2 && !FILLERS.contains(word))
                .map(word -> word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word)
                .distinct()
                .toList();
    }
}
