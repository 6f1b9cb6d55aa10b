package com.litmashup.mashup.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.Mashups;
import com.litmashup.studio.Wish;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The score of a mashup as files: MIDI, MusicXML, ABC, WAV, SVG and PDF. */
@RestController
@RequestMapping("/api/v1")
class ScoreApi {

    private final Mashups mashups;
    private final LessonScores scores;

    ScoreApi(Mashups mashups, LessonScores scores) {
        this.mashups = mashups;
        this.scores = scores;
    }

    @GetMapping("/mashup/{id}/score.{ending}")
    ResponseEntity<byte[]> file(
            @CurrentEducator EducatorId me,
            @PathVariable String id,
            @PathVariable String ending,
            @RequestParam Map<String, String> address) {
        Mashup mashup = mashups.find(me, id).orElseThrow(() -> new MashupNotFound(id));
        return scores.answer(mashup, Wish.of(address), ending);
    }
}
