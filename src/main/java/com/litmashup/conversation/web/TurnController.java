package com.litmashup.conversation.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.Conversations.Accepted;
import com.litmashup.conversation.RequestIdReused;
import com.litmashup.conversation.TurnQueueFull;
import com.litmashup.conversation.TurnWatch;
import com.litmashup.conversation.Turns;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Saying something in a conversation, and stopping or retrying the work of answering it. */
@Controller
@RequestMapping("/conversations/{id}/turns")
class TurnController {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Conversations conversations;
    private final Turns turns;
    private final TurnWatch watch;
    private final ConversationViews views;

    TurnController(Conversations conversations, Turns turns, TurnWatch watch, ConversationViews views) {
        this.conversations = conversations;
        this.turns = turns;
        this.watch = watch;
        this.views = views;
    }

    /** Without JavaScript nothing tells the page of an answer, so that this waits for it a moment. */
    @PostMapping
    String say(
            @CurrentEducator EducatorId educator,
            @PathVariable String id,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Optional<Accepted> accepted = accept(educator, id, form, errors);
        if (accepted.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return live(educator, id, model, "conversation/show");
        }
        watch.awaitEnd(accepted.get().turnId(), PATIENCE);
        return "redirect:/conversations/" + id;
    }

    @HxRequest
    @PostMapping
    String sayInPlace(
            @CurrentEducator EducatorId educator,
            @PathVariable String id,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (accept(educator, id, form, errors).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return live(educator, id, model, "conversation/refused.stream");
        }
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", MessageForm.empty());
        return live(educator, id, model, "conversation/said.stream");
    }

    @PostMapping("/{turn}/stop")
    String stop(@CurrentEducator EducatorId educator, @PathVariable String id, @PathVariable String turn) {
        turns.stop(educator, id, turn);
        return "redirect:/conversations/" + id;
    }

    @HxRequest
    @PostMapping("/{turn}/stop")
    String stopInPlace(
            @CurrentEducator EducatorId educator, @PathVariable String id, @PathVariable String turn, Model model) {
        turns.stop(educator, id, turn);
        return live(educator, id, model, "conversation/live.stream");
    }

    @PostMapping("/{turn}/retry")
    String retry(@CurrentEducator EducatorId educator, @PathVariable String id, @PathVariable String turn) {
        turns.retry(educator, id, turn);
        watch.awaitEnd(turn, PATIENCE);
        return "redirect:/conversations/" + id;
    }

    @HxRequest
    @PostMapping("/{turn}/retry")
    String retryInPlace(
            @CurrentEducator EducatorId educator, @PathVariable String id, @PathVariable String turn, Model model) {
        turns.retry(educator, id, turn);
        return live(educator, id, model, "conversation/live.stream");
    }

    private Optional<Accepted> accept(EducatorId educator, String id, MessageForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(conversations.say(educator, id, form.post()));
        } catch (TurnQueueFull full) {
            errors.rejectValue("message", "conversation.queue.full");
        } catch (RequestIdReused reused) {
            errors.rejectValue("message", "conversation.message.reused");
        }
        return Optional.empty();
    }

    private String live(EducatorId educator, String id, Model model, String view) {
        model.addAttribute("conversation", views.of(conversations.transcript(educator, id)));
        return view;
    }
}
