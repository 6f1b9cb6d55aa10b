package com.litmashup.llm;

import java.util.List;

/**
 * What of a prompt fits into a context. Servers cut too long prompts without a word, so we cut first and say so: the
 * oldest messages go, the instruction and the last message stay.
 *
 * @param said the messages that fit
 * @param leftOut how many do not
 * @param tokens of the whole prompt, about
 */
record Fitting(List<Said> said, int leftOut, int tokens) {

    /** Of a prompt whose answer needs its own room. */
    static Fitting of(Prompt prompt, int contextTokens) {
        int room = contextTokens - prompt.answerTokens();
        int used = Tokens.inMessage(prompt.instruction());
        int from = prompt.said().size();
        while (from > 0) {
            int more = Tokens.inMessage(prompt.said().get(from - 1).text());
            boolean isLast = from == prompt.said().size();
            if (used + more > room && !isLast) {
                break;
            }
            used += more;
            from--;
        }
        return new Fitting(prompt.said().subList(from, prompt.said().size()), from, used);
    }

    /** Whether even the shortest form of the prompt leaves no room for its answer. */
    boolean isTooLong(Prompt prompt, int contextTokens) {
        return tokens + prompt.answerTokens() > contextTokens;
    }

    /** With half of the messages, for a server that counts more tokens than we do. */
    Fitting halved() {
        int more = said.size() / 2;
        return new Fitting(said.subList(more, said.size()), leftOut + more, tokens);
    }
}
