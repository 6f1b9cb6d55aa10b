package com.litmashup.mashup.arranging;

import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.mashup.ensemble.Ensembles;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.LyricLine;
import com.litmashup.music.arranging.LyricLine.Sung;
import com.litmashup.music.arranging.Request;
import com.litmashup.music.arranging.Strategy;
import com.litmashup.music.score.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Requests as Ms Rivera's class makes them, with the idioms of the real atlas. */
final class IdiomMother {

    static final Ensembles ENSEMBLES = new Ensembles();

    private IdiomMother() {}

    static Idiom idiom(String id) {
        return Idioms.of(AtlasFromFiles.ATLAS.genre(id).orElseThrow()).orElseThrow();
    }

    static List<Idiom> playable() {
        return AtlasFromFiles.playable().stream()
                .map(genre -> Idioms.of(genre).orElseThrow())
                .toList();
    }

    static Request request(@Nullable Strategy strategy, Level level, String ensemble, String... genres) {
        return request(strategy, level, ensemble, "Ms Rivera", List.of(), genres);
    }

    static Request request(
            @Nullable Strategy strategy,
            Level level,
            String ensemble,
            String seed,
            List<LyricLine> lyrics,
            String... genres) {
        return new Request(
                "Our mashup",
                Arrays.stream(genres).map(IdiomMother::idiom).toList(),
                strategy,
                level,
                ENSEMBLES.group(ensemble, level).orElseThrow(),
                null,
                null,
                null,
                seed,
                lyrics);
    }

    /** Reads syllables parted by hyphens and spaces; those in capitals are leant on. */
    static LyricLine line(String written) {
        return new LyricLine(Arrays.stream(written.split(" "))
                .flatMap(word -> {
                    String[] syllables = word.split("-");
                    return IntStream.range(0, syllables.length)
                            .mapToObj(i -> new Sung(
                                    syllables[i],
                                    i == syllables.length - 1,
                                    syllables[i].equals(syllables[i].toUpperCase(Locale.ROOT))));
                })
                .toList());
    }
}
