package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre.ClassroomPart;
import com.litmashup.genre.Genre.GridLine;
import com.litmashup.genre.Genre.Steps;
import com.litmashup.pedagogy.Instruments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the genres' classroom parts to the instruments that the class has, one part from each genre in turn. */
final class Casting {

    private final Bench bench;
    private final Instruments instruments;
    private final List<Part> cast = new ArrayList<>();

    private Casting(Bench bench) {
        this.bench = bench;
        this.instruments = bench.teaching().instruments();
    }

    static List<Part> of(Bench bench) {
        return new Casting(bench).parts();
    }

    private List<Part> parts() {
        List<List<ClassroomPart>> perPlayer =
                bench.players().stream().map(this::ordered).toList();
        for (int row = 0; row < perPlayer.stream().mapToInt(List::size).max().orElse(0); row++) {
            for (int place = 0; place < perPlayer.size(); place++) {
                if (row < perPlayer.get(place).size()) {
                    cast.add(cast(
                            bench.players().get(place), perPlayer.get(place).get(row)));
                }
            }
        }
        return List.copyOf(cast);
    }

    /** A written rhythm first, because the class meets on the beat; the others as the brief shuffles them. */
    private List<ClassroomPart> ordered(Player player) {
        return bench
                .phrases()
                .shuffled("parts of " + player.name(), player.genre().classroom())
                .stream()
                .filter(part ->
                        bench.conditions().sings() || !part.needs().getFirst().equals("voice"))
                .sorted(Comparator.comparingInt(Casting::looseness))
                .toList();
    }

    private static int looseness(ClassroomPart part) {
        if (part.line() != null) {
            return part.role().equals("rhythm") ? 0 : 1;
        }
        return part.own() != null ? 2 : 3;
    }

    private Part cast(Player player, ClassroomPart part) {
        Steps steps = steps(player, part);
        return owned(part)
                .map(instrument -> new Part(player, part, instrument, true, steps))
                .orElseGet(() -> new Part(player, part, unaided(part), false, steps));
    }

    /** The fitting instrument that has least to do so far: the very one if the class has it, else one of its family. */
    private Optional<String> owned(ClassroomPart part) {
        return bench.conditions().instruments().stream()
                .filter(had -> part.needs().stream().anyMatch(need -> instruments.canReplace(need, had)))
                .min(Comparator.comparingLong(this::busy).thenComparingInt(had -> strangeness(part, had)));
    }

    private long busy(String instrument) {
        return cast.stream()
                .filter(part -> part.instrument().equals(instrument))
                .count();
    }

    private int strangeness(ClassroomPart part, String had) {
        return part.needs().stream().anyMatch(need -> instruments.isSame(need, had)) ? 0 : 1;
    }

    private String unaided(ClassroomPart part) {
        String last = part.needs().getLast();
        return last.equals("voice") && !bench.conditions().sings() ? "hands" : last;
    }

    private static @Nullable Steps steps(Player player, ClassroomPart part) {
        if (part.own() != null) {
            return part.own();
        }
        return player.lines().stream()
                .filter(line -> line.name().equals(part.line()))
                .findFirst()
                .map(Casting::steps)
                .orElse(null);
    }

    private static Steps steps(GridLine line) {
        return new Steps(line.pattern(), line.says());
    }
}
