package com.litmashup.conversation.web;

import com.litmashup.conversation.ConversationNotFound;
import com.litmashup.conversation.TurnNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What is not there, or is somebody else's, is a page that was not found. */
@ControllerAdvice(annotations = Controller.class)
@Order(1)
class ConversationProblems {

    @ExceptionHandler({ConversationNotFound.class, TurnNotFound.class})
    void onMissing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
