package com.litmashup.llm.wire;

/** How a call ended on the wire. */
public sealed interface Outcome {

    /**
     * The server said all of it.
     *
     * @param asksForTool whether it asked for a tool, which nobody offered
     */
    record Finished(boolean asksForTool) implements Outcome {}

    /** We cut it. */
    record WasCut(Cut cut) implements Outcome {}

    /** No connection in time. */
    record NoConnectionInTime() implements Outcome {}

    /** Nothing answers there. */
    record Unreachable() implements Outcome {}

    /** The server answered with an error's status. */
    record Status(int status, String body) implements Outcome {}

    /** The answer ended without its last line. */
    record EndedEarly() implements Outcome {}

    /** The connection broke. */
    record ConnectionLost() implements Outcome {}

    /** A line could not be read. */
    record Garbled() implements Outcome {}

    /** An error was reported where the answer should have gone on. */
    record ErrorLine(String message) implements Outcome {}
}
