package com.litmashup.mashup.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.genre.Atlas;
import com.litmashup.mashup.MashupPage;
import com.litmashup.mashup.Mashups;
import com.litmashup.pedagogy.SkillLevel;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LessonController {

    private final Mashups mashups;
    private final Atlas atlas;
    private final LessonShow show;

    LessonController(Mashups mashups, Atlas atlas, LessonShow show) {
        this.mashups = mashups;
        this.atlas = atlas;
        this.show = show;
    }

    @GetMapping("/lessons")
    String index(@CurrentEducator EducatorId me, LessonSearch search, Model model) {
        MashupPage found = mashups.list(
                me, search.words(), search.genreName(), search.skillLevel(), search.pageNumber(), LessonSearch.SIZE);
        model.addAttribute("library", Library.of(search, found));
        model.addAttribute("genres", atlas.all());
        model.addAttribute("levels", SkillLevel.values());
        return "mashup/index";
    }

    @GetMapping("/lessons/{id}")
    String show(
            @CurrentEducator EducatorId me,
            @PathVariable String id,
            @RequestParam Map<String, String> address,
            Model model) {
        show.fill(me, id, address, model);
        return "mashup/show";
    }
}
