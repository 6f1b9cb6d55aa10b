package com.litmashup.agent;

import com.litmashup.conversation.Message;
import com.litmashup.conversation.OpenTurn;
import com.litmashup.conversation.Speaking;
import com.litmashup.conversation.Turn;
import com.litmashup.llm.Call;
import com.litmashup.llm.End;
import com.litmashup.llm.Line;
import com.litmashup.llm.Made;
import com.litmashup.llm.Prompt;
import com.litmashup.llm.PromptFile;
import com.litmashup.llm.Prompts;
import com.litmashup.llm.Said;
import com.litmashup.llm.Standing;
import com.litmashup.llm.Task;
import com.litmashup.research.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what was decided. Where there is a model it puts the library's draft into words of its own, seen as they come; what
 * it adds to the draft is found by {@link ReplyCheck}, and then, or where it fails, the draft itself is the reply.
 */
@Component
class Voice {

    private static final Logger LOG = LoggerFactory.getLogger(Voice.class);
    private static final int REMEMBERED = 10;
    private static final int LONGEST_ANSWER = 500;

    private final LibraryPhrasing library;
    private final Line line;
    private final Prompts prompts;
    private final BriefLines lines;
    private final Speaking speaking;
    private final TurnCalls calls;
    private final AgentProperties limits;
    private final MessageSource words;

    Voice(
            LibraryPhrasing library,
            Line line,
            Prompts prompts,
            BriefLines lines,
            Speaking speaking,
            TurnCalls calls,
            AgentProperties limits,
            MessageSource words) {
        this.library = library;
        this.line = line;
        this.prompts = prompts;
        this.lines = lines;
        this.speaking = speaking;
        this.calls = calls;
        this.limits = limits;
        this.words = words;
    }

    /**
     * A reply.
     *
     * @param promptHash null where the library phrased it
     */
    record Spoken(String text, String engine, @Nullable String promptHash, List<Turn.Flag> flags) {}

    Spoken say(OpenTurn turn, Decision decision, Reading reading) {
        LibraryPhrasing.Reply draft = library.phrase(decision, reading);
        if (draft.free().isEmpty()) {
            return inOwnWords(draft, Optional.empty());
        }
        return switch (line.standing(Task.CONVERSATION)) {
            case Standing.Library away -> inOwnWords(draft, resting(away));
            case Standing.Ready ready -> byModel(turn, decision, reading, draft);
        };
    }

    private Spoken byModel(OpenTurn turn, Decision decision, Reading reading, LibraryPhrasing.Reply draft) {
        PromptFile file = prompts.named("reply");
        String free = String.join(LibraryPhrasing.GAP, draft.free());
        String brief = lines.of(decision.brief());
        String findings = findings(reading.findings(), free);
        Prompt prompt = Prompt.of(Task.CONVERSATION, file, Map.of("draft", free, "brief", brief, "findings", findings))
                .after(history(turn))
                .saying(turn.message())
                .answering(LONGEST_ANSWER)
                .within(limits.replyLimit());
        End end = hear(turn, prompt, draft.fixed());
        ReplyCheck check = new ReplyCheck(
                free,
                Stream.concat(Stream.of(brief, findings, turn.message()), reading.earlier().stream()),
                file.text());
        return switch (end) {
            case End.Completed done -> judged(check, done.text(), done.made(), draft);
            case End.CutOff cut -> judged(check, ReplyCheck.wholeSentences(cut.text()), cut.made(), draft);
            default -> inOwnWords(draft, Optional.of(new Turn.Flag("model_failed", line.sentence(end))));
        };
    }

    private End hear(OpenTurn turn, Prompt prompt, List<String> fixed) {
        Call call = line.ask(prompt, new SpokenAloud(turn, fixed, speaking));
        calls.hold(turn.turnId(), call);
        try {
            return call.await();
        } finally {
            calls.release(turn.turnId());
        }
    }

    private Spoken judged(ReplyCheck check, String reply, Made made, LibraryPhrasing.Reply draft) {
        String plain = ReplyCheck.plain(reply);
        Optional<ReplyCheck.Fault> fault = check.fault(plain);
        if (fault.isPresent()) {
            LOG.info("A reply of {} was not used: {}", made.engine(), fault.get());
            return inOwnWords(draft, Optional.of(flag("model_dropped", "agent.model.dropped")));
        }
        String text = String.join(
                LibraryPhrasing.GAP,
                Stream.concat(draft.fixed().stream(), Stream.of(plain)).toList());
        return new Spoken(text, made.engine(), made.promptHash(), flags(draft, unheard(made)));
    }

    /** A model that heard only the end of a long conversation is said to have. */
    private Optional<Turn.Flag> unheard(Made made) {
        Object[] count = {made.leftOut()};
        return made.leftOut() == 0
                ? Optional.empty()
                : Optional.of(new Turn.Flag(
                        "model_left_out", words.getMessage("agent.model.left-out", count, Locale.ENGLISH)));
    }

    private static Spoken inOwnWords(LibraryPhrasing.Reply draft, Optional<Turn.Flag> why) {
        return new Spoken(draft.text(), LibraryPhrasing.ENGINE, null, flags(draft, why));
    }

    private static List<Turn.Flag> flags(LibraryPhrasing.Reply draft, Optional<Turn.Flag> more) {
        return Stream.concat(draft.flags().stream(), more.stream()).toList();
    }

    private static Optional<Turn.Flag> resting(Standing.Library away) {
        return away.why() == End.Reason.NO_MODEL
                ? Optional.empty()
                : Optional.of(new Turn.Flag("model_resting", away.sentence()));
    }

    private Turn.Flag flag(String code, String key) {
        return new Turn.Flag(code, words.getMessage(key, null, Locale.ENGLISH));
    }

    /** The last messages before this one; a reply that was stopped half-way stands where it stopped. */
    private static List<Said> history(OpenTurn turn) {
        List<Said> said = turn.transcript().turns().stream()
                .filter(earlier -> !earlier.id().equals(turn.turnId()))
                .flatMap(earlier -> said(turn, earlier))
                .toList();
        return said.subList(Math.max(0, said.size() - REMEMBERED), said.size());
    }

    private static Stream<Said> said(OpenTurn turn, Turn earlier) {
        Stream<Said> messages = turn.transcript().messages().stream()
                .filter(message -> message.turnId().equals(earlier.id()))
                .map(message -> message.speaker() == Message.Speaker.EDUCATOR
                        ? Said.byEducator(message.text())
                        : Said.byAgent(message.text()));
        return earlier.saidSoFar().isBlank()
                ? messages
                : Stream.concat(messages, Stream.of(Said.byAgent(earlier.saidSoFar())));
    }

    /** What the marks of a draft lead to. */
    private static String findings(List<Finding> findings, String draft) {
        return findings.stream()
                .filter(finding -> finding.sources().stream().anyMatch(number -> draft.contains("[" + number + "]")))
                .map(finding -> finding.text()
                        + finding.sources().stream()
                                .map(number -> " [" + number + "]")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
