package com.litmashup.agent;

import com.litmashup.agent.understanding.Intent;
import com.litmashup.agent.understanding.PointedFact;
import com.litmashup.agent.understanding.PointedFacts;
import com.litmashup.agent.understanding.Understood;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.OpenTurn;
import com.litmashup.llm.Answer;
import com.litmashup.llm.Form;
import com.litmashup.llm.Line;
import com.litmashup.llm.Prompt;
import com.litmashup.llm.Prompts;
import com.litmashup.llm.Standing;
import com.litmashup.llm.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Has a model read a message after the rules, where there is one. What it says in time is weighed by {@link PointedFacts}. */
@Component
class SecondReader {

    private static final int FEW_WORDS = 4;
    private static final int LONGEST_ANSWER = 600;
    private static final Set<Intent> NOT_READ = EnumSet.of(Intent.INJECTION, Intent.OFF_TOPIC, Intent.NONSENSE);

    private final Line line;
    private final Prompts prompts;
    private final PointedFacts pointed;
    private final BriefLines lines;
    private final TurnCalls calls;
    private final AgentProperties limits;
    private final Form<Facts> form;

    SecondReader(
            Line line,
            Prompts prompts,
            PointedFacts pointed,
            BriefLines lines,
            TurnCalls calls,
            AgentProperties limits) {
        this.line = line;
        this.prompts = prompts;
        this.pointed = pointed;
        this.lines = lines;
        this.calls = calls;
        this.limits = limits;
        this.form = Form.of("facts", schema(), Facts.class);
    }

    /** What the model answers with. */
    record Facts(List<PointedFact> facts) {}

    /** What is understood by both; what the rules have read where the model is away, late, or sees nothing more. */
    Understood read(OpenTurn turn, Understood rules) {
        if (!isWorthIt(turn.message(), rules) || !(line.standing(Task.EXTRACTION) instanceof Standing.Ready)) {
            return rules;
        }
        Brief before = turn.transcript().brief();
        Prompt prompt = Prompt.of(Task.EXTRACTION, prompts.named("facts"), Map.of("brief", lines.of(rules.brief())))
                .saying(turn.message())
                .answering(LONGEST_ANSWER)
                .within(limits.readingLimit());
        return answer(turn.turnId(), prompt) instanceof Answer.Given<Facts> given
                ? pointed.added(rules, before, turn.message(), given.value().facts())
                : rules;
    }

    private Answer<Facts> answer(String turnId, Prompt prompt) {
        try {
            return line.structured(prompt, form, call -> calls.hold(turnId, call));
        } finally {
            calls.release(turnId);
        }
    }

    /** A short answer to a question holds nothing that the rules would miss. */
    private static boolean isWorthIt(String message, Understood rules) {
        return rules.refusals().isEmpty()
                && rules.intents().stream().noneMatch(NOT_READ::contains)
                && message.strip().split("\\s+").length > FEW_WORDS;
    }

    private static String schema() {
        try {
            return new ClassPathResource("prompts/facts.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
