package com.litmashup.mashup.web;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.Genre;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.Music;
import com.litmashup.studio.Givers;
import com.litmashup.studio.Givers.Giver;
import com.litmashup.studio.Score;
import com.litmashup.studio.ScoreFile;
import com.litmashup.studio.Studio;
import com.litmashup.studio.Wish;
import com.litmashup.studio.engraving.Look;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Has the studio show the music of a lesson in the lesson's colours. */
@Component
class LessonScores {

    private static final Set<String> IN_THE_PAGE = Set.of("wav", "svg", "player.mid", "times.json");

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

    /**
     * A file of the score.
     *
     * @throws MashupNotFound where the lesson has no music or nobody knows the ending
     */
    ResponseEntity<byte[]> answer(Mashup mashup, Wish wish, String ending) {
        ScoreFile file = Optional.ofNullable(mashup.lesson().music())
                .map(Music::arrangement)
                .flatMap(music -> studio.file(music, wish, ending))
                .orElseThrow(() -> new MashupNotFound(mashup.id()));
        ContentDisposition disposition = (IN_THE_PAGE.contains(ending)
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(file.name())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.content());
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
