package com.litmashup.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of a page needs to know of the request. */
@ControllerAdvice
class PageAdvice {

    /** The first word of the path, by which the navigation marks where one is; empty on the first page. */
    @ModelAttribute("place")
    String place(HttpServletRequest request) {
        String[] words = request.getRequestURI().split("/", 3);
        return words.length > 1 ? words[1] : "";
    }
}
