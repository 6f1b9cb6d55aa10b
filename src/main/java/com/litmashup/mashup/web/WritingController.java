package com.litmashup.mashup.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.mashup.LessonWriting;
import com.litmashup.mashup.MashupChanged;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.OnlyWording;
import com.litmashup.mashup.Section;
import com.litmashup.mashup.Writing;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Follows a model at work on a lesson, stops it, and has a section written anew. */
@Controller
@RequestMapping("/lessons/{id}")
class WritingController {

    private final LessonWriting writing;
    private final LessonShow show;
    private final MessageSource messages;

    WritingController(LessonWriting writing, LessonShow show, MessageSource messages) {
        this.writing = writing;
        this.show = show;
        this.messages = messages;
    }

    @GetMapping("/writing")
    String look(@CurrentEducator EducatorId me, @PathVariable String id) {
        writing.at(me, id);
        return "redirect:/lessons/{id}";
    }

    /**
     * How far it is, with the parts that have changed since.
     *
     * @param seen how many pieces were done when the page was last right
     */
    @HxRequest
    @GetMapping("/writing")
    String follow(
            @CurrentEducator EducatorId me,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int seen,
            Model model) {
        show.fill(me, id, Map.of(), model);
        boolean isNews =
                model.getAttribute("writing") instanceof WritingProgress now && (now.done() != seen || !now.isOpen());
        model.addAttribute("swapped", true);
        return isNews ? "mashup/written.stream" : "mashup/writing.stream";
    }

    @PostMapping("/writing/stop")
    String stop(@CurrentEducator EducatorId me, @PathVariable String id) {
        writing.stop(me, id);
        return "redirect:/lessons/{id}";
    }

    @PostMapping("/sections/{section}")
    String anew(
            @CurrentEducator EducatorId me,
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes next,
            Locale locale) {
        Section wanted = Section.named(section).orElseThrow(() -> new MashupNotFound(id));
        try {
            writing.anew(me, id, version, wanted);
            boolean isBegun = writing.at(me, id).filter(Writing::isOpen).isPresent();
            String said = isBegun ? "lesson.anew.begun" : "lesson.anew.done";
            next.addFlashAttribute("flash", messages.getMessage(said, null, locale));
        } catch (MashupChanged newer) {
            next.addFlashAttribute("flashWrong", messages.getMessage("lesson.music.changed", null, locale));
        } catch (OnlyWording none) {
            next.addFlashAttribute("flashWrong", messages.getMessage("lesson.anew.only", null, locale));
        }
        return "redirect:/lessons/{id}";
    }
}
