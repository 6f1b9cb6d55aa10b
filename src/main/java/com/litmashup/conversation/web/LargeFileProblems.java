package com.litmashup.conversation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A file that is too large leads back to the conversation that it was brought to, with what to do. */
@ControllerAdvice
@Order(1)
class LargeFileProblems {

    private static final Pattern SOURCES = Pattern.compile("(/conversations/[^/]+)/sources");

    private final MessageSource words;

    LargeFileProblems(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    @Nullable
    String onTooLarge(
            MaxUploadSizeExceededException tooLarge,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        Matcher sources = SOURCES.matcher(request.getServletPath());
        if (!sources.matches()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return null;
        }
        flash.addFlashAttribute("flashWrong", words.getMessage("research.own.pdf.large", null, Locale.ENGLISH));
        return "redirect:" + sources.group(1) + "#sources";
    }
}
