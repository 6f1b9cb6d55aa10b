package com.litmashup.llm;

/** How a call ended. Every call ends exactly once, and keeps what text there was. {@link Line#sentence} says it to a person. */
public sealed interface End {

    /** What had come until then, without inline thoughts; empty where nothing had. */
    String text();

    /** The model said all it wanted. */
    record Completed(String text, Made made) implements End {}

    /** The answer reached its greatest length, so its last sentence may be half. */
    record CutOff(String text, Made made) implements End {}

    /** Somebody stopped it. */
    record Stopped(String text) implements End {}

    /** A limit ran out. */
    record TimedOut(String text, Limit limit) implements End {}

    /** The server was asked and would not answer, or could not be asked. */
    record Refused(Refusal why) implements End {
        @Override
        public String text() {
            return "";
        }
    }

    /** The answer began and did not come to its end. */
    record BrokenOff(String text, Break how) implements End {}

    /** An answer came whole, and there is nothing in it to use. */
    record Unusable(String text, Flaw flaw) implements End {}

    /** Nobody was asked. */
    record NotAsked(Reason why) implements End {
        @Override
        public String text() {
            return "";
        }
    }

    /** Why a server gave no answer. */
    enum Refusal {
        /** Nothing answers at its address. */
        UNREACHABLE,
        /** Too many requests at once, or too many in a while. */
        BUSY,
        /** It does not have the model. */
        MODEL_MISSING,
        /** It wants a key, or another one, or another host's name. */
        NOT_ALLOWED,
        /** The prompt is longer than the model's context. */
        TOO_LONG,
        /** It did not take the request. */
        NOT_UNDERSTOOD,
        /** It failed: often the model does not fit into its memory. */
        FAILED
    }

    /** How an answer broke off. */
    enum Break {
        /** The stream ended without its last line. */
        ENDED_EARLY,
        /** The connection was cut. */
        CONNECTION_LOST,
        /** A line could not be read. */
        GARBLED,
        /** The server reported an error in the middle. */
        SERVER_ERROR,
        /** It did not stop; more came than anybody would read. */
        ENDLESS
    }

    /** What makes an answer useless. */
    enum Flaw {
        /** No text, or thoughts only. */
        EMPTY,
        /** It asks for a tool, and we offer none. */
        TOOL_CALL,
        /** Not the JSON that was asked for, not even after it was told what is wrong. */
        WRONG_SHAPE
    }

    /** Why nobody was asked. */
    enum Reason {
        /** No provider, no server, or no model that fits. */
        NO_MODEL,
        /** It failed several times just now and rests. */
        RESTING,
        /** Too many are waiting. */
        QUEUE_FULL
    }
}
