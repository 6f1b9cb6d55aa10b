package com.litmashup.mashup.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.Mashups;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deletes a lesson, after asking. */
@Controller
@RequestMapping("/lessons/{id}/deletion")
class DeletionController {

    private final Mashups mashups;
    private final MessageSource messages;

    DeletionController(Mashups mashups, MessageSource messages) {
        this.mashups = mashups;
        this.messages = messages;
    }

    @GetMapping
    String ask(@CurrentEducator EducatorId me, @PathVariable String id, Model model) {
        Mashup mashup = mashups.find(me, id).orElseThrow(() -> new MashupNotFound(id));
        model.addAttribute("page", LessonPage.of(mashup));
        return "mashup/deletion";
    }

    @PostMapping
    String delete(@CurrentEducator EducatorId me, @PathVariable String id, Locale locale, RedirectAttributes next) {
        mashups.delete(me, id);
        next.addFlashAttribute("flash", messages.getMessage("lesson.deleted", null, locale));
        return "redirect:/lessons";
    }
}
