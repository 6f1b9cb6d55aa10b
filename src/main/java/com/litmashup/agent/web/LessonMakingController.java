package com.litmashup.agent.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.agent.LessonMaking;
import com.litmashup.agent.NotReady;
import com.litmashup.conversation.BriefWording;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes the lesson of a conversation and leads to it. */
@Controller
class LessonMakingController {

    private final LessonMaking making;
    private final BriefWording wording;
    private final MessageSource words;

    LessonMakingController(LessonMaking making, BriefWording wording, MessageSource words) {
        this.making = making;
        this.wording = wording;
        this.words = words;
    }

    @PostMapping("/conversations/{id}/lessons")
    String make(@CurrentEducator EducatorId educator, @PathVariable String id, RedirectAttributes flash) {
        try {
            return "redirect:/lessons/" + making.make(educator, id).id();
        } catch (NotReady notReady) {
            flash.addFlashAttribute("flashWrong", stillOpen(notReady));
            return "redirect:/conversations/" + id;
        }
    }

    private String stillOpen(NotReady notReady) {
        String fields = notReady.missing().stream().map(wording::label).collect(Collectors.joining(", "));
        return words.getMessage("agent.notready", new Object[] {fields}, Locale.ENGLISH);
    }
}
