package com.litmashup.mashup;

/** A genre of the brief is not material for a mashup: it is sacred, restricted or not ours to take. */
public class GenreNotMaterial extends RuntimeException {

    private final String genre;
    private final String reason;
    private final String alternative;

    /**
     * States the refusal.
     *
     * @param genre canonical name
     * @param reason why, in words a teacher can read
     * @param alternative what to do instead, in one sentence
     */
    public GenreNotMaterial(String genre, String reason, String alternative) {
        super(genre + " is not material for a mashup: " + reason);
        this.genre = genre;
        this.reason = reason;
        this.alternative = alternative;
    }

    public String genre() {
        return genre;
    }

    public String reason() {
        return reason;
    }

    public String alternative() {
        return alternative;
    }
}
