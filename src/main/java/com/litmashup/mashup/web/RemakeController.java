package com.litmashup.mashup.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.mashup.MashupChanged;
import com.litmashup.mashup.Mashups;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The music of a lesson made anew. */
@Controller
class RemakeController {

    private final Mashups mashups;
    private final MessageSource messages;

    RemakeController(Mashups mashups, MessageSource messages) {
        this.mashups = mashups;
        this.messages = messages;
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
