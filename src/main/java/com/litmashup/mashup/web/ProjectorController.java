package com.litmashup.mashup.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.Mashups;
import com.litmashup.studio.Wish;
import com.litmashup.studio.engraving.Look;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a lesson to a class: every screen on one long page, or a single one that is asked for by its number. */
@Controller
class ProjectorController {

    private final Mashups mashups;
    private final LessonScores scores;

    ProjectorController(Mashups mashups, LessonScores scores) {
        this.mashups = mashups;
        this.scores = scores;
    }

    @GetMapping("/lessons/{id}/project")
    String show(
            @CurrentEducator EducatorId me,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer screen,
            Model model) {
        Mashup mashup = mashups.find(me, id).orElseThrow(() -> new MashupNotFound(id));
        List<Screen> screens = ScreenPlan.of(mashup.lesson());
        model.addAttribute("page", LessonPage.of(mashup));
        model.addAttribute("screens", screens);
        scores.score(mashup, Wish.PLAIN, Look.PROJECTOR).ifPresent(score -> model.addAttribute("score", score));
        model.addAttribute("only", screen == null ? 0 : Math.clamp(screen, 1, screens.size()));
        return "mashup/projector";
    }
}
