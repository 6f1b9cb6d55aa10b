package com.litmashup.agent.understanding;

/**
 * A genre's name in a passage.
 *
 * @param sure whether the name is known, and not only taken from its place in the sentence
 */
record NamedGenre(String name, Place place, boolean red, boolean sure) {

    int start() {
        return place.start();
    }

    int end() {
        return place.end();
    }
}
