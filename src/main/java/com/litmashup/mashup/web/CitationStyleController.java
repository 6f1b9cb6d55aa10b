package com.litmashup.mashup.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.mashup.CitationStyles;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.Mashups;
import com.litmashup.research.CitationStyle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Chooses how lists of sources are set, where one is being read; all other lessons follow. */
@Controller
class CitationStyleController {

    private final Mashups mashups;
    private final CitationStyles styles;

    CitationStyleController(Mashups mashups, CitationStyles styles) {
        this.mashups = mashups;
        this.styles = styles;
    }

    @PostMapping("/lessons/{id}/citation-style")
    String choose(@CurrentEducator EducatorId me, @PathVariable String id, @RequestParam String style) {
        if (mashups.find(me, id).isEmpty()) {
            throw new MashupNotFound(id);
        }
        CitationStyle chosen =
                CitationStyle.named(style).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        styles.choose(me, chosen);
        return "redirect:/lessons/" + id + "#sources";
    }
}
