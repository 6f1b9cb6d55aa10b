package com.litmashup.music.proving;

import com.litmashup.music.score.Note;
import com.litmashup.music.score.TheoryClaim;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is proved of rhythms that come again and again. */
final class OstinatoProofs {

    private static final int STEADY_BARS = 4;

    private OstinatoProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("ostinato", OstinatoProofs::ostinato);
        proofs.put("ostinato_layers", OstinatoProofs::layers);
        return proofs;
    }

    /** The same rhythm, bar after bar or every two bars, at least four times. */
    private static Optional<TheoryClaim> ostinato(Hearing music) {
        return music.lines().stream()
                .flatMap(line -> ostinato(music, line).stream())
                .max(Comparator.comparingInt(stretch -> stretch.notes().size()))
                .map(stretch ->
                        music.claim("ostinato", stretch.notes(), Map.of("times", String.valueOf(stretch.cycles()))));
    }

    static Optional<Stretch> ostinato(Hearing music, Line line) {
        return Stream.of(1, 2)
                .flatMap(length -> ostinato(music, line, length).stream())
                .findFirst();
    }

    private static Optional<Stretch> ostinato(Hearing music, Line line, int length) {
        return IntStream.range(0, music.bars() / length)
                .boxed()
                .filter(round -> music.rhythm(line, round * length, length).size() >= 2)
                .findFirst()
                .map(round -> music.rhythm(line, round * length, length))
                .flatMap(pattern -> Stretch.longest(
                        music.bars() / length,
                        round -> music.rhythm(line, round * length, length).equals(pattern)
                                ? Optional.of(line.between(
                                        music.barStart(round * length), music.barStart((round + 1) * length)))
                                : Optional.empty(),
                        STEADY_BARS));
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
}
