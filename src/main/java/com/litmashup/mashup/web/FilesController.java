package com.litmashup.mashup.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.mashup.CitationStyles;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.Mashups;
import com.litmashup.mashup.document.LessonFiles;
import com.litmashup.mashup.document.LessonPack;
import com.litmashup.studio.Wish;
import com.litmashup.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A lesson and its score as files, for browsers and for programs. */
@RestController
@RequestMapping({"/lessons/{id}", "/api/v1/mashup/{id}"})
class FilesController {

    private static final Set<String> IN_THE_PAGE = Set.of("wav", "svg", "player.mid", "times.json");

    private final Mashups mashups;
    private final LessonScores scores;
    private final LessonFiles files;
    private final LessonPack pack;
    private final CitationStyles styles;

    FilesController(Mashups mashups, LessonScores scores, LessonFiles files, LessonPack pack, CitationStyles styles) {
        this.mashups = mashups;
        this.scores = scores;
        this.files = files;
        this.pack = pack;
        this.styles = styles;
    }

    @GetMapping("/score.{ending}")
    ResponseEntity<byte[]> score(
            @CurrentEducator EducatorId me,
            @PathVariable String id,
            @PathVariable String ending,
            @RequestParam Map<String, String> address) {
        Optional<Download> file = scores.file(find(me, id), Wish.of(address), ending);
        return answer(
                file.orElseThrow(() -> new MashupNotFound(id)),
                IN_THE_PAGE.contains(ending) ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    @GetMapping("/lesson.{ending}")
    ResponseEntity<byte[]> lesson(
            @CurrentEducator EducatorId me, @PathVariable String id, @PathVariable String ending) {
        Optional<Download> file = files.file(find(me, id), ending, styles.of(me));
        return answer(file.orElseThrow(() -> new MashupNotFound(id)), ContentDisposition.attachment());
    }

    /** Streamed: with its recordings it is larger than a small computer should hold at once. */
    @GetMapping("/pack.zip")
    void pack(@CurrentEducator EducatorId me, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        Mashup mashup = find(me, id);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(ContentDisposition.attachment(), pack.name(mashup)));
        pack.write(mashup, styles.of(me), response.getOutputStream());
    }

    private Mashup find(EducatorId me, String id) {
        return mashups.find(me, id).orElseThrow(() -> new MashupNotFound(id));
    }

    private static ResponseEntity<byte[]> answer(Download file, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, named(disposition, file.name()))
                .body(file.content());
    }

    /** Names of any language, for old readers too. */
    private static String named(ContentDisposition.Builder disposition, String name) {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        return (plain ? disposition.filename(name) : disposition.filename(name, StandardCharsets.UTF_8))
                .build()
                .toString();
    }
}
