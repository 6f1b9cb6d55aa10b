package com.litmashup.mashup;

import java.util.List;

/**
 * A model at work on a lesson, or what became of it.
 *
 * @param pieces all that were to be written
 * @param left those that have not been taken up to the end, the next one first
 */
public record Writing(Status status, List<Piece> pieces, List<Piece> left) {

    public Writing {
        pieces = List.copyOf(pieces);
        left = List.copyOf(left);
    }

    /** How far it is. */
    public enum Status {
        /** Waits for its turn. */
        QUEUED,
        RUNNING,
        DONE,
        /** Somebody stopped it; what was left stays the library's. */
        STOPPED;

        public boolean isOpen() {
            return this == QUEUED || this == RUNNING;
        }
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    /** Which piece is being written, counted from 1. */
    public int number() {
        return Math.min(pieces.size(), pieces.size() - left.size() + 1);
    }

    public int done() {
        return pieces.size() - left.size();
    }
}
