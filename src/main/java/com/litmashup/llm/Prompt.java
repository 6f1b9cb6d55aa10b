package com.litmashup.llm;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question to a model: what it is told, what was said before, and how much it may take.
 *
 * @param hash of the file that the instruction is from
 * @param instruction the prompt file's text with its data in place
 * @param said the conversation, oldest first; where it does not fit, its beginning is left out and the listener told
 * @param answerTokens how long the answer may be, at most; about four letters of English are one token
 * @param limit how long it may take from asking to the end, waiting included; null for the line's own limit
 */
public record Prompt(
        Task task,
        String hash,
        String instruction,
        List<Said> said,
        int answerTokens,
        @Nullable Duration limit) {

    private static final int USUAL_ANSWER = 700;

    public Prompt {
        said = List.copyOf(said);
    }

    /** What a file says, with its data in place. */
    public static Prompt of(Task task, PromptFile file, Map<String, String> data) {
        return new Prompt(task, file.hash(), file.filled(data), List.of(), USUAL_ANSWER, null);
    }

    /** With these messages after those that are there. */
    public Prompt after(List<Said> more) {
        List<Said> all = Stream.concat(said.stream(), more.stream()).toList();
        return new Prompt(task, hash, instruction, all, answerTokens, limit);
    }

    /** With this as the educator's last message. */
    public Prompt saying(String message) {
        return after(List.of(Said.byEducator(message)));
    }

    /** With an answer of at most so many tokens. */
    public Prompt answering(int tokens) {
        return new Prompt(task, hash, instruction, said, tokens, limit);
    }

    /** To be over within this time; when it is up, the call ends as {@link End.TimedOut}. */
    public Prompt within(Duration time) {
        return new Prompt(task, hash, instruction, said, answerTokens, time);
    }

    Optional<Duration> ownLimit() {
        return Optional.ofNullable(limit);
    }
}
