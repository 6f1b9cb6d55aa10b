package com.litmashup.agent;

import com.litmashup.research.Synthesis;
import com.litmashup.research.SynthesisWording;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says where sources differ and where they are silent, and how a teacher may add what they lack. */
@Component
class ReviewWording {

    private final Wording wording;
    private final SynthesisWording synthesis;

    ReviewWording(Wording wording, SynthesisWording synthesis) {
        this.wording = wording;
        this.synthesis = synthesis;
    }

    String different(Move.MentionDifference move, Reading reading) {
        return wording.say(
                "agent.differ", reading, wording.spelled(move.genre()), synthesis.different(move.difference()));
    }

    /** One sentence for each genre, and one on how to add to them. */
    String silent(List<Synthesis> silent, Reading reading) {
        String lacking = silent.stream()
                .map(one -> wording.say(
                        "agent.silent", reading, wording.spelled(one.subject()), synthesis.aspects(one.silent())))
                .collect(Collectors.joining(" "));
        return lacking + " " + wording.say("agent.silent.add", reading);
    }
}
