package com.litmashup.conversation.web;

import com.litmashup.conversation.Post;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What an educator says.
 *
 * @param requestId made when the form was drawn, so that a repeated post is known again
 */
record MessageForm(
        @NotBlank(message = "{conversation.message.empty}")
        @Size(max = Post.LONGEST, message = "{conversation.message.long}")
        String message,

        @NotBlank @Size(max = 64) String requestId) {

    static MessageForm empty() {
        return new MessageForm("", UUID.randomUUID().toString());
    }

    Post post() {
        return new Post(requestId, message);
    }
}
