package com.litmashup.mashup.web;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.Genre;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.Music;
import com.litmashup.studio.Givers;
import com.litmashup.studio.Givers.Giver;
import com.litmashup.studio.Score;
import com.litmashup.studio.Studio;
import com.litmashup.studio.Wish;
import com.litmashup.studio.engraving.Look;
import com.litmashup.web.Download;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Has the studio show the music of a lesson in the lesson's colours. */
@Component
class LessonScores {

    private final Studio studio;
    private final Atlas atlas;

    LessonScores(Studio studio, Atlas atlas) {
        this.studio = studio;
        this.atlas = atlas;
    }

    /** The score for a page; nothing where the lesson has no music. */
    Optional<Score> score(Mashup mashup, Wish wish, Look look) {
        String page = "/lessons/" + mashup.id();
        return Optional.ofNullable(mashup.lesson().music())
                .map(Music::arrangement)
                .map(music -> studio.score(music, givers(mashup.lesson()), wish, look, page + "/score", page));
    }

    /** A file of the score; nothing where the lesson has no music or nobody knows the ending. */
    Optional<Download> file(Mashup mashup, Wish wish, String ending) {
        return Optional.ofNullable(mashup.lesson().music())
                .map(Music::arrangement)
                .flatMap(music -> studio.file(music, wish, ending));
    }

    private Givers givers(Lesson lesson) {
        Palette palette = new Palette(lesson.genres());
        return new Givers(lesson.genres().stream()
                .flatMap(name -> genre(name).map(genre -> new Giver(genre.id(), name, palette.of(name))))
                .toList());
    }

    private Stream<Genre> genre(String name) {
        return atlas
                .named(name)
                .or(() -> atlas.all().stream()
                        .filter(genre -> genre.name().equals(name))
                        .findFirst())
                .stream();
    }
}
