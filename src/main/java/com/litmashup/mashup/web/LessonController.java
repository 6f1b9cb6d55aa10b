package com.litmashup.mashup.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.genre.Atlas;
import com.litmashup.mashup.CitationStyles;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.MashupPage;
import com.litmashup.mashup.Mashups;
import com.litmashup.mashup.arranging.ConceptProofs;
import com.litmashup.mashup.ensemble.Ensembles;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Bibliography;
import com.litmashup.research.CitationStyle;
import com.litmashup.studio.Wish;
import com.litmashup.studio.engraving.Look;
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
    private final LessonScores scores;
    private final Ensembles ensembles;
    private final CitationStyles styles;
    private final ConceptProofs proofs = ConceptProofs.load();

    LessonController(Mashups mashups, Atlas atlas, LessonScores scores, Ensembles ensembles, CitationStyles styles) {
        this.mashups = mashups;
        this.atlas = atlas;
        this.scores = scores;
        this.ensembles = ensembles;
        this.styles = styles;
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
        Mashup mashup = mashups.find(me, id).orElseThrow(() -> new MashupNotFound(id));
        Wish wish = Wish.of(address);
        model.addAttribute("page", LessonPage.of(mashup));
        CitationStyle style = styles.of(me);
        model.addAttribute("style", style);
        model.addAttribute("bibliography", Bibliography.of(mashup.lesson().sources(), style));
        scores.score(mashup, wish, wish.large() ? Look.LARGE : Look.PAGE).ifPresent(score -> {
            model.addAttribute("score", score);
            model.addAttribute("shown", ShownClaims.of(mashup.lesson(), score, proofs));
            model.addAttribute("remake", RemakeOptions.of(mashup.lesson(), ensembles));
        });
        return "mashup/show";
    }
}
