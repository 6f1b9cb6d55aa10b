package com.litmashup.agent;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.BriefWording;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A brief as a model is shown it: a line for each field that is filled. */
@Component
class BriefLines {

    private final BriefWording wording;

    BriefLines(BriefWording wording) {
        this.wording = wording;
    }

    String of(Brief brief) {
        return Arrays.stream(BriefField.values())
                .filter(brief::has)
                .map(field -> field.key() + ": " + String.join("; ", wording.values(field, brief)))
                .collect(Collectors.joining("\n"));
    }
}
