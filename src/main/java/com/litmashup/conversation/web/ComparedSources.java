package com.litmashup.conversation.web;

import com.litmashup.conversation.Transcript;
import com.litmashup.conversation.web.ConversationView.Compared;
import com.litmashup.research.CitedText;
import com.litmashup.research.Comparing;
import com.litmashup.research.Dossier;
import com.litmashup.research.Source;
import com.litmashup.research.Synthesis;
import com.litmashup.research.SynthesisWording;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays out where the sources of a conversation agree, differ and are silent, as they stand now. */
@Component
class ComparedSources {

    private final Comparing comparing;
    private final SynthesisWording wording;

    ComparedSources(Comparing comparing, SynthesisWording wording) {
        this.comparing = comparing;
        this.wording = wording;
    }

    /** Of each genre that was looked up and of each pair of them; nothing before any source is there. */
    List<Compared> of(Transcript transcript) {
        Dossier usable = transcript.dossier();
        List<String> looked = transcript.brief().genreNames().stream()
                .filter(transcript.researched()::contains)
                .toList();
        return usable.sources().isEmpty()
                ? List.of()
                : comparing.of(usable, looked).stream()
                        .filter(synthesis -> !synthesis.isEmpty())
                        .map(synthesis -> compared(synthesis, usable.sources()))
                        .toList();
    }

    private Compared compared(Synthesis synthesis, List<Source> sources) {
        return new Compared(
                synthesis.subject(),
                cited(wording.agreed(synthesis), sources),
                cited(wording.different(synthesis), sources),
                cited(wording.silent(synthesis), sources));
    }

    private static List<CitedText.Paragraph> cited(List<String> sentences, List<Source> sources) {
        return CitedText.of(String.join("\n\n", sentences), sources).paragraphs();
    }
}
