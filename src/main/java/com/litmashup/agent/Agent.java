package com.litmashup.agent;

import com.litmashup.agent.understanding.MessageReader;
import com.litmashup.agent.understanding.Understood;
import com.litmashup.conversation.Answer;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Message;
import com.litmashup.conversation.OpenTurn;
import com.litmashup.conversation.Transcript;
import com.litmashup.conversation.Turns;
import com.litmashup.conversation.Turns.Completion;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Inquiry;
import com.litmashup.research.Researcher;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers one turn: understands it, has genres looked up, decides, and says it. Holds no transaction meanwhile. */
@Component
class Agent {

    private static final int MOST_LOOKS = 3;
    private static final int REMEMBERED = 4;

    private final MessageReader reader;
    private final SecondReader secondReader;
    private final Offers offers;
    private final Researcher researcher;
    private final ResearchReview review;
    private final Voice voice;
    private final Turns turns;
    private final DegradedResearch degraded;

    Agent(
            MessageReader reader,
            SecondReader secondReader,
            Offers offers,
            Researcher researcher,
            ResearchReview review,
            Voice voice,
            Turns turns,
            DegradedResearch degraded) {
        this.reader = reader;
        this.secondReader = secondReader;
        this.offers = offers;
        this.researcher = researcher;
        this.review = review;
        this.voice = voice;
        this.turns = turns;
        this.degraded = degraded;
    }

    /** Answers a turn that was taken up; looks again where the brief was corrected meanwhile. */
    void answer(OpenTurn turn) {
        OpenTurn seen = turn;
        for (int look = 0; look < MOST_LOOKS; look++) {
            Completion completion = turns.complete(seen.turnId(), compose(seen));
            if (completion != Completion.CHANGED_MEANWHILE) {
                return;
            }
            seen = turns.lookAgain(seen.turnId());
        }
        throw new IllegalStateException("the brief kept changing while turn " + turn.turnId() + " was answered");
    }

    private Answer compose(OpenTurn turn) {
        Transcript before = turn.transcript();
        Understood understood = offers.taken(
                secondReader.read(turn, reader.read(turn.message(), before.brief(), open(before))),
                turn.message(),
                lately(before));
        List<String> fresh = understood.brief().genreNames().stream()
                .filter(Predicate.not(before.researched()::contains))
                .toList();
        Dossier dossier = lookUp(turn, fresh, understood.brief());
        List<Finding> findings = dossier.findings();
        Situation situation = new Situation(
                before,
                understood,
                turn.masked(),
                fresh,
                review.unknown(fresh, findings),
                review.compared(fresh, dossier));
        Decision decision = Deciding.decide(situation);
        Voice.Spoken reply = voice.say(
                turn,
                decision,
                new Reading(
                        turn.message(),
                        before.brief(),
                        lately(before),
                        findings,
                        turn.turnId().hashCode()));
        return new Answer(
                reply.text(),
                reply.engine(),
                reply.promptHash(),
                decision.brief(),
                decision.asked(),
                union(before.researched(), fresh),
                Stream.concat(reply.flags().stream(), degraded.flags(dossier.toolCalls()))
                        .toList(),
                before.version());
    }

    /** The last replies, oldest first. */
    private static List<String> lately(Transcript before) {
        List<String> replies = before.messages().stream()
                .filter(message -> message.speaker() == Message.Speaker.AGENT)
                .map(Message::text)
                .toList();
        return replies.subList(Math.max(0, replies.size() - REMEMBERED), replies.size());
    }

    /** Looks up what no earlier attempt at this turn has brought back yet; gives all that the conversation may draw on. */
    private Dossier lookUp(OpenTurn turn, List<String> fresh, Brief brief) {
        Transcript before = turn.transcript();
        Set<String> found = before.findings().stream()
                .filter(finding -> !finding.about().equals(Finding.OWN))
                .map(Finding::subject)
                .collect(Collectors.toSet());
        List<String> missing =
                fresh.stream().filter(Predicate.not(found::contains)).toList();
        Inquiry inquiry = review.inquiry(missing, before, brief);
        if (inquiry.isEmpty()) {
            return before.dossier();
        }
        Dossier dossier = researcher.research(inquiry, progress -> turns.searching(turn, progress));
        if (dossier.toolCalls().isEmpty()) {
            return before.dossier();
        }
        turns.report(turn.turnId(), dossier);
        Dossier all = before.dossier().and(dossier);
        return new Dossier(dossier.toolCalls(), all.sources(), all.findings());
    }

    private static Set<BriefField> open(Transcript before) {
        return before.asked().stream()
                .filter(field ->
                        !before.brief().has(field) || before.brief().assumed().contains(field))
                .collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> before, List<String> more) {
        Set<String> all = new HashSet<>(before);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
