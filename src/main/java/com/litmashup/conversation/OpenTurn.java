package com.litmashup.conversation;

import com.litmashup.account.EducatorId;
import java.util.List;

/**
 * A turn that has been taken up for work.
 *
 * @param masked kinds of personal data that were taken out of the message before it was stored
 */
public record OpenTurn(String turnId, EducatorId educator, String message, List<String> masked, Transcript transcript) {

    public String conversationId() {
        return transcript.id();
    }
}
