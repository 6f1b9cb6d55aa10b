package com.litmashup.mashup.web;

import com.litmashup.account.EducatorId;
import com.litmashup.mashup.CitationStyles;
import com.litmashup.mashup.LessonWriting;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.Mashups;
import com.litmashup.mashup.arranging.ConceptProofs;
import com.litmashup.mashup.ensemble.Ensembles;
import com.litmashup.research.Bibliography;
import com.litmashup.research.CitationStyle;
import com.litmashup.studio.Wish;
import com.litmashup.studio.engraving.Look;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of a lesson shows, whole or in parts. */
@Component
class LessonShow {

    private final Mashups mashups;
    private final LessonWriting writing;
    private final LessonScores scores;
    private final Ensembles ensembles;
    private final CitationStyles styles;
    private final ConceptProofs proofs = ConceptProofs.load();

    LessonShow(
            Mashups mashups, LessonWriting writing, LessonScores scores, Ensembles ensembles, CitationStyles styles) {
        this.mashups = mashups;
        this.writing = writing;
        this.scores = scores;
        this.ensembles = ensembles;
        this.styles = styles;
    }

    /**
     * Fills the model of the page.
     *
     * @throws MashupNotFound where there is no lesson of that id for the educator
     */
    void fill(EducatorId me, String id, Map<String, String> address, Model model) {
        Mashup mashup = mashups.find(me, id).orElseThrow(() -> new MashupNotFound(id));
        Wish wish = Wish.of(address);
        model.addAttribute("page", LessonPage.of(mashup));
        model.addAttribute("writing", WritingProgress.of(writing.at(me, id), mashup, writing.rest()));
        CitationStyle style = styles.of(me);
        model.addAttribute("style", style);
        model.addAttribute("bibliography", Bibliography.of(mashup.lesson().sources(), style));
        scores.score(mashup, wish, wish.large() ? Look.LARGE : Look.PAGE).ifPresent(score -> {
            model.addAttribute("score", score);
            model.addAttribute("shown", ShownClaims.of(mashup.lesson(), score, proofs));
            model.addAttribute("remake", RemakeOptions.of(mashup.lesson(), ensembles));
        });
    }
}
