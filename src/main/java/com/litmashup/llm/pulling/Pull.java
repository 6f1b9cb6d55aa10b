package com.litmashup.llm.pulling;

/**
 * One model that is being fetched, or was.
 *
 * @param total bytes of the layer that is being fetched; 0 where the server has not said
 * @param completed bytes of it that are there
 */
public record Pull(String model, State state, Stage stage, long total, long completed) {

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        /** The server does not know the model, or could not fetch it. */
        REFUSED,
        /** Nothing came for too long. */
        STALLED,
        /** The connection to the server broke, or it ended without success. */
        BROKEN,
        STOPPED
    }

    /** What the server is doing. */
    public enum Stage {
        BEGINNING,
        FETCHING,
        CHECKING,
        FINISHING
    }

    private static final int ALL = 100;

    static Pull of(String model) {
        return new Pull(model, State.RUNNING, Stage.BEGINNING, 0, 0);
    }

    Pull at(Stage next) {
        return new Pull(model, state, next, total, completed);
    }

    Pull at(long ofAll, long there) {
        return new Pull(model, state, Stage.FETCHING, ofAll, there);
    }

    Pull ended(State how) {
        return new Pull(model, how, stage, total, completed);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** From 0 to 100. */
    public int percent() {
        return total <= 0 ? 0 : Math.clamp(completed * ALL / total, 0, ALL);
    }
}
