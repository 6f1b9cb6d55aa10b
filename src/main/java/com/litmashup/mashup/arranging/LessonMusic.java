package com.litmashup.mashup.arranging;

import com.litmashup.genre.Genre;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.Music;
import com.litmashup.mashup.MusicChoice;
import com.litmashup.mashup.ensemble.Ensembles;
import com.litmashup.music.PitchClass;
import com.litmashup.music.arranging.Arranger;
import com.litmashup.music.arranging.Ensemble;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.LyricLine;
import com.litmashup.music.arranging.Request;
import com.litmashup.music.arranging.Strategy;
import com.litmashup.music.proving.Prover;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Level;
import com.litmashup.pedagogy.Syllables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has the music of a lesson arranged: genres become idioms, instruments an ensemble, lyrics syllables. */
public final class LessonMusic {

    private final Ensembles ensembles;
    private final Syllables syllables;

    private LessonMusic(Ensembles ensembles, Syllables syllables) {
        this.ensembles = ensembles;
        this.syllables = syllables;
    }

    public static LessonMusic load() {
        return new LessonMusic(new Ensembles(), Syllables.load());
    }

    /**
     * Arranges the genres whose music the atlas knows.
     *
     * @param lyrics lines to be sung, a phrase each; may be empty
     * @return nothing where the atlas knows the music of none of them
     * @throws com.litmashup.music.arranging.GenresDeclined where a genre is never arranged
     */
    public Optional<Music> make(
            String title, LessonBrief brief, List<Genre> genres, List<String> lyrics, MusicChoice choice) {
        List<Idiom> idioms =
                genres.stream().flatMap(genre -> Idioms.of(genre).stream()).toList();
        if (idioms.isEmpty()) {
            return Optional.empty();
        }
        Level level = Level.valueOf(brief.skillLevel().name());
        Ensemble ensemble = Optional.ofNullable(choice.ensemble())
                .flatMap(id -> ensembles.group(id, level))
                .orElseGet(() -> ensembles.of(brief.instruments(), level));
        Request request = new Request(
                title,
                idioms,
                strategy(choice.strategy()),
                level,
                ensemble,
                choice.bars(),
                choice.beatsPerMinute(),
                tonic(choice.tonic()),
                choice.seed(),
                lyrics.stream().flatMap(line -> line(line).stream()).toList());
        Arrangement arrangement = Arranger.arrange(request);
        return Optional.of(new Music(choice, ensemble.id(), arrangement.claiming(Prover.prove(arrangement))));
    }

    private static @Nullable Strategy strategy(@Nullable String id) {
        return id == null ? null : Strategy.valueOf(id.toUpperCase(Locale.ROOT));
    }

    private static @Nullable PitchClass tonic(@Nullable String written) {
        return written == null ? null : PitchClass.parse(written);
    }

    private Optional<LyricLine> line(String written) {
        List<LyricLine.Sung> sung = syllables.of(written).stream()
                .map(one -> new LyricLine.Sung(one.text(), one.endsWord(), one.stressed()))
                .toList();
        return sung.isEmpty() ? Optional.empty() : Optional.of(new LyricLine(sung));
    }
}
