package com.litmashup.mashup.web;

import com.litmashup.mashup.MashupNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Someone else's lesson and an unknown one are both not found, in pages and in JSON. */
@ControllerAdvice
class MissingLessons {

    @ExceptionHandler(MashupNotFound.class)
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
