package com.litmashup.research;

/** Hears how far the searches have come. Is told from several threads. */
@FunctionalInterface
public interface SearchWatch {

    /** Nobody listens. */
    SearchWatch NOBODY = progress -> {};

    /**
     * Where a round of searches stands.
     *
     * @param number of the search that is waited for, counted from 1
     * @param of how many there are
     * @param query what is looked for
     */
    record Progress(int number, int of, String query) {}

    void at(Progress progress);
}
