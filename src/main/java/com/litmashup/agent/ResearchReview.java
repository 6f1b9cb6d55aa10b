package com.litmashup.agent;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.Phase;
import com.litmashup.conversation.Transcript;
import com.litmashup.genre.Atlas;
import com.litmashup.genre.Genre;
import com.litmashup.genre.ShortEntries;
import com.litmashup.research.Comparing;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Inquiry;
import com.litmashup.research.Synthesis;
import com.litmashup.research.SynthesisWording;
import com.litmashup.research.ToolCall;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks over what research brought back of the genres of a turn: what it lacks, and how its sources compare. */
@Component
class ResearchReview {

    private final Atlas atlas;
    private final ShortEntries shortEntries;
    private final Comparing comparing;
    private final SynthesisWording wording;

    ResearchReview(Atlas atlas, ShortEntries shortEntries, Comparing comparing, SynthesisWording wording) {
        this.atlas = atlas;
        this.shortEntries = shortEntries;
        this.comparing = comparing;
        this.wording = wording;
    }

    /** Those genres of which the atlas knows at most whose they are, and of which nothing else was found. */
    Set<String> unknown(List<String> fresh, List<Finding> findings) {
        return fresh.stream()
                .filter(name ->
                        atlas.named(name).map(Genre::facts).orElse(List.of()).isEmpty())
                .filter(name -> shortEntries.named(name).isPresent()
                        || findings.stream()
                                .noneMatch(finding -> finding.subject().equals(name)))
                .collect(Collectors.toSet());
    }

    /** One synthesis for each genre, in their order. Of music that is not for a mashup nothing more is looked for. */
    List<Synthesis> compared(List<String> fresh, Dossier dossier) {
        List<String> usable = fresh.stream()
                .filter(name -> atlas.named(name).filter(Genre::isRed).isEmpty())
                .toList();
        return comparing.of(dossier.usable(), usable).stream()
                .filter(Predicate.not(Synthesis::isLink))
                .toList();
    }

    /**
     * What is to be found out in a turn: the genres that are new, and, once the class is talked of, what the sources of the
     * others are silent on.
     *
     * @param missing new genres of which nothing was found yet
     */
    Inquiry inquiry(List<String> missing, Transcript before, Brief brief) {
        List<String> looked = brief.genreNames().stream()
                .filter(before.researched()::contains)
                .toList();
        boolean early = before.phase().compareTo(Phase.EDUCATIONAL_CLARIFICATION) < 0;
        List<Inquiry.Gap> gaps = early
                ? List.of()
                : compared(looked, before.dossier()).stream()
                        .flatMap(synthesis ->
                                synthesis.silent().stream().map(aspect -> new Inquiry.Gap(synthesis.subject(), aspect)))
                        .toList();
        return brief.inquiry(missing, before.sources())
                .filling(gaps, before.toolCalls().stream().map(ToolCall::query).toList());
    }

    /** What a lesson draws on: all that was found, and where its sources differ. */
    Dossier withDifferences(Dossier usable, List<String> genres) {
        List<Finding> differences = comparing.of(usable, genres).stream()
                .flatMap(synthesis -> wording.findings(synthesis).stream())
                .toList();
        return usable.and(new Dossier(List.of(), List.of(), differences));
    }
}
