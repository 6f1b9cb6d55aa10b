package com.litmashup.studio;

import com.litmashup.studio.engraving.Engraving.Reason;
import java.util.List;
import java.util.Optional;

/**
 * A score made ready for a page.
 *
 * @param base address of its files without their ending, for example {@code /lessons/7/score}
 * @param page address of the page on which it stands
 * @param facts for the line under the title and for those who do not see the staves
 * @param notices what a teacher should know
 * @param undrawn why there are no systems
 * @param keys where it can be moved to
 * @param grid of the percussion, where there is some
 * @param audio whether this server can make audio files
 */
public record Score(
        String base,
        String page,
        Wish wish,
        Facts facts,
        List<Notice> notices,
        List<SystemView> systems,
        Optional<Reason> undrawn,
        List<PartView> parts,
        List<ClaimView> claims,
        List<Giving> givings,
        List<Givers.Giver> givers,
        List<KeyOption> keys,
        Optional<StrokeGrid> grid,
        TalkingScore words,
        boolean audio) {

    /**
     * In short.
     *
     * @param key for example {@code D minor}
     * @param tempo beats a minute as wished
     */
    public record Facts(String title, String key, String metre, int tempo, int bars, boolean swings) {}

    /**
     * What a teacher should know of the arrangement.
     *
     * @param kind key of its words, for example {@code tuning_approximated}
     * @param genre name of the genre that it is about; empty where it is about none
     */
    public record Notice(String kind, String genre) {}

    /**
     * A line of the score.
     *
     * @param ink SVG elements, safe to stand in a page as they are
     */
    public record SystemView(
            int number, double width, double height, String ink, int barFrom, int barTo, List<Box> boxes) {}

    /**
     * A note or a chord in a system.
     *
     * @param notes ids, parted by blanks
     * @param lit whether it proves the claim that is asked for
     */
    public record Box(
            String notes, String part, String colour, double x, double y, double width, double height, boolean lit) {}

    /** A part with the genre it is from. */
    public record PartView(String id, String name, String instrument, Givers.Giver giver) {}

    /**
     * A theory claim.
     *
     * @param number counted from 1
     * @param marker id, for example {@code timeline_son_clave}
     * @param notes ids, parted by blanks
     */
    public record ClaimView(
            int number,
            String marker,
            String parts,
            int barFrom,
            int barTo,
            String evidence,
            String notes,
            boolean shown) {}

    /** A row of who gives what, a cell for each giver in their order; empty where one gives nothing. */
    public record Giving(String element, List<String> whats) {}

    /** A key the score can be moved to. */
    public record KeyOption(int semitones, String name) {}

    /** The address of one of its files as wished. */
    public String file(String ending) {
        return address(base + "." + ending, wish);
    }

    /** The address of a file with one part alone. */
    public String file(String ending, String part) {
        return address(base + "." + ending, wish.only(part));
    }

    /** The address of this page with a claim's notes lit. */
    public String proof(int claim) {
        return address(page, wish.proof(claim)) + "#score";
    }

    /** Where the notes of a claim, and no others, sound. */
    public String proofFile(String ending, int claim) {
        return address(base + "." + ending, wish.proof(claim));
    }

    /** The address of this page without a claim. */
    public String whole() {
        return address(page, wish.whole()) + "#score";
    }

    private static String address(String path, Wish wish) {
        String query = wish.query();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
