package com.litmashup.mashup.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupChanged;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.Mashups;
import com.litmashup.studio.Wish;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The music of a lesson as files, and made anew. */
@Controller
class ScoreController {

    private final Mashups mashups;
    private final LessonScores scores;
    private final MessageSource messages;

    ScoreController(Mashups mashups, LessonScores scores, MessageSource messages) {
        this.mashups = mashups;
        this.scores = scores;
        this.messages = messages;
    }

    @GetMapping("/lessons/{id}/score.{ending}")
    ResponseEntity<byte[]> file(
            @CurrentEducator EducatorId me,
            @PathVariable String id,
            @PathVariable String ending,
            @RequestParam Map<String, String> address) {
        Mashup mashup = mashups.find(me, id).orElseThrow(() -> new MashupNotFound(id));
        return scores.answer(mashup, Wish.of(address), ending);
    }

    @PostMapping("/lessons/{id}/music")
    String remake(
            @CurrentEducator EducatorId me,
            @PathVariable String id,
            MusicForm form,
            RedirectAttributes next,
            Locale locale) {
        try {
            mashups.remake(me, id, form.versionRead(), form.choice());
        } catch (MashupChanged newer) {
            next.addFlashAttribute("flashWrong", messages.getMessage("lesson.music.changed", null, locale));
        }
        return "redirect:/lessons/{id}#music";
    }
}
