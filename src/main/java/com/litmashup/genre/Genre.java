package com.litmashup.genre;

import com.litmashup.music.RhythmPattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the atlas knows of one genre. Read from {@code atlas/genres/<id>.yaml}; every fact names its sources.
 *
 * @param id lower case with underscores, for example {@code bossa_nova}
 * @param name as a heading, for example {@code Bossa nova}
 * @param inSentence as it stands inside a sentence, for example {@code bossa nova}
 * @param profile absent for red genres, of which no pattern is stored
 * @param hooks short true sentences about the sound that a reply may drop in
 * @param gives what the genre can lend a mashup, keyed by role: rhythm, bass, harmony, melody, form, timbre
 * @param teach one sentence an age band, keyed {@code K-2}, {@code 3-5}, {@code 6-8}, {@code 9-12}
 * @param kin ids or names of related genres
 */
public record Genre(
        String id,
        String name,
        String inSentence,
        Origin origin,
        @Nullable Profile profile,
        List<Fact> facts,
        List<Artist> artists,
        List<Listening> listening,
        List<Term> vocabulary,
        List<Misconception> misconceptions,
        List<String> hooks,
        Map<String, String> gives,
        List<ClassroomPart> classroom,
        List<ConceptShown> concepts,
        Lyric lyric,
        List<String> discussion,
        Map<String, String> teach,
        List<String> avoid,
        Care care,
        List<String> kin,
        List<Link> links,
        List<AtlasSource> sources,
        String reviewedBy,
        String reviewedOn) {

    /**
     * Where and when it began, and among whom.
     *
     * @param latitude degrees north
     *
     * @param longitude degrees east: the middle of the place of origin
     * @param sources ids in {@link Genre#sources}, at least one
     */
    public record Origin(
            String people,
            String place,
            String country,
            double latitude,
            double longitude,
            String era,
            List<String> sources) {}

    /** The musical profile. Confidence is given for groove, harmony and tempo apart. */
    public record Profile(
            Confidence grooveConfidence,
            Confidence harmonyConfidence,
            Confidence tempoConfidence,
            Tempo tempo,
            Metre metre,
            List<String> scales,
            Map<String, String> progressions,
            Bass bass,
            List<GridLine> patterns,
            @Nullable String comping,
            Map<String, Integer> programs,
            String form,
            List<String> markers) {

        /**
         * The lines that make the genre's portrait, outermost first: the first two that leave a step silent. Where no
         * line does, the first line stands alone.
         */
        public List<GridLine> portrait() {
            List<GridLine> resting =
                    patterns.stream().filter(GridLine::rests).limit(2).toList();
            return resting.isEmpty() ? patterns.subList(0, 1) : resting;
        }

        /** Whether the groove is our own teaching example rather than a pattern that a source states. */
        public boolean grooveIsOurs() {
            return grooveConfidence != Confidence.HIGH;
        }
    }

    /** Beats a minute of the signature's unit (6/8 counts dotted quarters; cyclic forms count steps). */
    public record Tempo(int slowest, int fastest, int usual) {}

    /**
     * Bars and steps.
     *
     * @param grid steps in a bar
     * @param cycle bars in a cycle: each pattern has grid or grid times cycle steps
     */
    public record Metre(String signature, int grid, int cycle, String feel) {

        private static final Pattern FRACTION = Pattern.compile("(\\d+)/(\\d+)");

        /** Steps in a whole cycle. */
        public int steps() {
            return grid * cycle;
        }

        /**
         * Steps that one count lasts: a beat, a dotted beat in compound metres, four steps in cycles of 16. Cycles
         * that no equal count divides (12 beats of flamenco) are one count.
         */
        public int stepsInCount() {
            Matcher fraction = FRACTION.matcher(signature);
            if (!fraction.matches()) {
                return grid == 16 ? 4 : grid;
            }
            int upper = Integer.parseInt(fraction.group(1));
            boolean compound = fraction.group(2).equals("8") && upper % 3 == 0;
            return grid / (compound ? upper / 3 : upper);
        }
    }

    /**
     * The bass line of the idiom.
     *
     * @param steps one letter a step: chord degrees, {@code a} approach, {@code N} next root, {@code .} hold
     */
    public record Bass(String idiom, String steps) {}

    /**
     * One line of the rhythm grid.
     *
     * @param midiKey General MIDI percussion key
     * @param says what a class says on it
     */
    public record GridLine(String name, int midiKey, RhythmPattern pattern, String says) {

        private boolean rests() {
            return pattern.onsets().size() < pattern.length();
        }
    }

    /** The three strands of research. */
    public enum Strand {
        /** Origins and history. */
        ORIGINS,
        /** Meaning and people. */
        MEANING,
        /** Today and influence. */
        TODAY
    }

    /**
     * One sourced statement.
     *
     * @param about {@code history_and_power} where it tells of power, injustice or credit, else a free word
     * @param sources ids in {@link Genre#sources}, at least one
     */
    public record Fact(
            String id,
            Strand strand,
            String text,
            String simply,
            Confidence confidence,
            String about,
            List<String> sources) {

        /** The sentence as its confidence allows it to be said. */
        public String worded() {
            return Wording.of(text, confidence);
        }

        /** The sentence for young readers, as its confidence allows it to be said. */
        public String simplyWorded() {
            return Wording.of(simply, confidence);
        }
    }

    /**
     * A person or group to name.
     *
     * @param living whether the artist, or the group, is active today
     */
    public record Artist(String name, String knownFor, boolean living, List<String> sources) {}

    public record Listening(
            String title, String artist, String year, String publisher, String listenFor, List<String> sources) {}

    /**
     * A word of the tradition.
     *
     * @param say how to say it, in plain respelling; null where English spelling is enough
     */
    public record Term(
            String term, String meaning, @Nullable String say) {}

    public record Misconception(String wrong, String right) {}

    /**
     * How a class plays one element.
     *
     * @param line name of the grid line that it plays, where it plays one
     * @param own the rhythm of a part that the grid does not show; null for parts that pupils make up themselves
     * @param needs instruments that fit, best first; always ends with hands or voice
     */
    public record ClassroomPart(
            String name,
            String role,
            @Nullable String line,
            @Nullable Steps own,
            List<String> needs,
            String how,
            String easier,
            String harder) {}

    /**
     * A rhythm and what a class says on it.
     *
     * @param pattern one letter a step, as long as a bar or a cycle of the genre
     */
    public record Steps(RhythmPattern pattern, String says) {}

    /**
     * A theory concept that the genre shows.
     *
     * @param concept id in the pedagogy room, for example {@code R11}
     * @param line name of the grid line that shows it, where one does
     */
    public record ConceptShown(String concept, @Nullable String line, String explanation, String tryIt) {}

    /**
     * Our own lines in the form of the genre.
     *
     * @param form for example {@code AAB} or {@code call and response}
     */
    public record Lyric(String form, List<String> lines) {}

    /** A documented link to another genre of the atlas. */
    public record Link(String with, String text, Confidence confidence, List<String> sources) {

        /** The sentence as its confidence allows it to be said. */
        public String worded() {
            return Wording.of(text, confidence);
        }
    }

    public boolean isRed() {
        return care.level() == Care.Level.RED;
    }

    public Optional<AtlasSource> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    public List<Fact> facts(Strand strand) {
        return facts.stream().filter(fact -> fact.strand() == strand).toList();
    }
}
