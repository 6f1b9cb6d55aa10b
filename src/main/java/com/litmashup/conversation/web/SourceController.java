package com.litmashup.conversation.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.conversation.CitedSources;
import com.litmashup.conversation.SourceNotFound;
import com.litmashup.research.OwnSources;
import com.litmashup.research.OwnSources.Refused;
import com.litmashup.research.OwnSources.Submission;
import com.litmashup.research.Source.Standing;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Dropping, pinning and bringing sources. */
@Controller
@RequestMapping("/conversations/{id}/sources")
class SourceController {

    private final CitedSources sources;
    private final OwnSources own;
    private final MessageSource words;

    SourceController(CitedSources sources, OwnSources own, MessageSource words) {
        this.sources = sources;
        this.own = own;
        this.words = words;
    }

    @PostMapping("/{number}/standing")
    String decide(
            @CurrentEducator EducatorId educator,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam String standing) {
        sources.decide(educator, id, number, standing(standing));
        return "redirect:/conversations/" + id + "#source-" + number;
    }

    @HxRequest
    @PostMapping("/{number}/standing")
    String decideInPlace(
            @CurrentEducator EducatorId educator,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam String standing) {
        sources.decide(educator, id, number, standing(standing));
        return "redirect:/conversations/" + id + "/live";
    }

    @PostMapping
    String bring(
            @CurrentEducator EducatorId educator,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile pdf,
            RedirectAttributes flash)
            throws IOException {
        try {
            sources.bring(educator, id, new Submission(title, url, text.isBlank() ? words(pdf) : text));
            flash.addFlashAttribute("flash", say("conversation.own.taken"));
        } catch (Refused refused) {
            flash.addFlashAttribute("flashWrong", say(refused.key()));
        }
        return "redirect:/conversations/" + id + "#sources";
    }

    @ExceptionHandler(SourceNotFound.class)
    void onMissing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private String words(@Nullable MultipartFile pdf) throws IOException {
        return pdf == null || isNoneChosen(pdf) ? "" : own.wordsOf(pdf.getBytes());
    }

    /** A browser sends an empty part without a name for a file that was not chosen. */
    private static boolean isNoneChosen(MultipartFile pdf) {
        return pdf.isEmpty()
                && Objects.requireNonNullElse(pdf.getOriginalFilename(), "").isEmpty();
    }

    private static Standing standing(String wanted) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private String say(String key) {
        return words.getMessage(key, null, Locale.ENGLISH);
    }
}
