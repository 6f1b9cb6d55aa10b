package com.litmashup.conversation.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.BriefWording;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.Conversations.Accepted;
import com.litmashup.conversation.Overview;
import com.litmashup.conversation.TurnWatch;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The conversations of the signed-in educator: the list, a new one, one to read, its title and its end. */
@Controller
@RequestMapping("/conversations")
class ConversationController {

    private static final int PAGE_SIZE = 20;
    private static final int MOST_PAGES = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Conversations conversations;
    private final ConversationViews views;
    private final TurnWatch watch;
    private final BriefWording wording;
    private final MessageSource words;

    ConversationController(
            Conversations conversations,
            ConversationViews views,
            TurnWatch watch,
            BriefWording wording,
            MessageSource words) {
        this.conversations = conversations;
        this.views = views;
        this.watch = watch;
        this.wording = wording;
        this.words = words;
    }

    @GetMapping
    String index(
            @CurrentEducator EducatorId educator,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Overview overview = conversations.overview(educator, q, null, Math.clamp(page, 0, MOST_PAGES), PAGE_SIZE);
        model.addAttribute("overview", overview);
        model.addAttribute("q", q);
        model.addAttribute("form", MessageForm.empty());
        return "conversation/index";
    }

    @PostMapping
    String begin(
            @CurrentEducator EducatorId educator,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("overview", conversations.overview(educator, "", null, 0, PAGE_SIZE));
            model.addAttribute("q", "");
            return "conversation/index";
        }
        Accepted accepted = conversations.begin(educator, form.post());
        watch.awaitEnd(accepted.turnId(), PATIENCE);
        return "redirect:/conversations/" + accepted.conversationId();
    }

    @GetMapping("/{id}")
    String show(@CurrentEducator EducatorId educator, @PathVariable String id, Model model) {
        model.addAttribute("conversation", views.of(conversations.transcript(educator, id)));
        model.addAttribute("form", MessageForm.empty());
        return "conversation/show";
    }

    /** The parts of the page that change, for pages that look again without a stream. */
    @GetMapping("/{id}/live")
    String live(
            @CurrentEducator EducatorId educator,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String unclear,
            Model model) {
        BriefField.of(unclear).ifPresent(field -> model.addAttribute("unclear", wording.label(field)));
        model.addAttribute("conversation", views.of(conversations.transcript(educator, id)));
        return "conversation/live.stream";
    }

    @PostMapping("/{id}/title")
    String rename(
            @CurrentEducator EducatorId educator,
            @PathVariable String id,
            @RequestParam @Nullable String title,
            RedirectAttributes flash) {
        if (title == null || title.isBlank() || title.strip().length() > 200) {
            flash.addFlashAttribute("flashWrong", say("conversation.title.wrong"));
        } else {
            conversations.rename(educator, id, title);
        }
        return "redirect:/conversations/" + id;
    }

    @GetMapping("/{id}/deletion")
    String confirmDeletion(@CurrentEducator EducatorId educator, @PathVariable String id, Model model) {
        model.addAttribute("conversation", views.of(conversations.transcript(educator, id)));
        return "conversation/deletion";
    }

    @PostMapping("/{id}/deletion")
    String delete(@CurrentEducator EducatorId educator, @PathVariable String id, RedirectAttributes flash) {
        conversations.delete(educator, id);
        flash.addFlashAttribute("flash", say("conversation.deleted"));
        return "redirect:/conversations";
    }

    private String say(String key) {
        return words.getMessage(key, null, Locale.ENGLISH);
    }
}
