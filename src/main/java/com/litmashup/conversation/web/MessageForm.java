package com.litmashup.conversation.web;

import com.litmashup.conversation.MessageText;
import com.litmashup.conversation.Post;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What an educator says.
 *
 * @param requestId made when the form was drawn, so that a repeated post is known again
 */
record MessageForm(
        @NotNull(message = "{conversation.message.empty}") @MessageText
        String message,

        @NotBlank @Size(max = 64) String requestId) {

    static MessageForm empty() {
        return new MessageForm("", UUID.randomUUID().toString());
    }

    Post post() {
        return new Post(requestId, message);
    }
}
