package com.litmashup.agent.understanding;

/**
 * A request that harms, which does not enter the brief.
 *
 * @param code which kind; the words of reason and offer are in {@code messages/understanding.properties} under it
 * @param words the teacher's words
 */
public record Refusal(Code code, String words) {

    public enum Code {
        COSTUME,
        MOCK_CEREMONY,
        SACRED_SOUND,
        MOCKERY,
        FULL_LYRICS,
        TRAUMA_SIMULATION,
        RED_GENRE,
        SLUR
    }
}
