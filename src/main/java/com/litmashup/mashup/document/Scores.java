package com.litmashup.mashup.document;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Music;
import com.litmashup.mashup.document.Block.Drawing;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Part;
import com.litmashup.studio.Studio;
import com.litmashup.studio.Wish;
import com.litmashup.studio.engraving.Look;
import com.litmashup.web.Download;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The score of a lesson, drawn for a page of text. */
@Component
class Scores {

    private static final Look IN_TEXT = new Look(Look.PAPER.width(), false);

    private final Studio studio;

    Scores(Studio studio) {
        this.studio = studio;
    }

    static Optional<Arrangement> music(Lesson lesson) {
        return Optional.ofNullable(lesson.music()).map(Music::arrangement);
    }

    /** All parts together; nothing where there is no music or it cannot be drawn. */
    List<Drawing> whole(Lesson lesson) {
        return music(lesson).flatMap(music -> drawing(music, Wish.PLAIN, music.title())).stream()
                .toList();
    }

    Optional<Drawing> part(Arrangement music, Part part) {
        return drawing(music, Wish.PLAIN.only(part.id()), part.name());
    }

    private Optional<Drawing> drawing(Arrangement music, Wish wish, String about) {
        String abc = studio.file(music, wish, "abc")
                .map(Download::content)
                .map(text -> new String(text, StandardCharsets.UTF_8))
                .orElse("");
        return studio.drawn(music, wish, IN_TEXT)
                .map(staves -> new Drawing(Blocks.plain(about), staves.systems(), abc));
    }
}
