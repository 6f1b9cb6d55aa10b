package com.litmashup.conversation;

import static com.litmashup.conversation.BriefField.CULTURAL_INTEREST;
import static com.litmashup.conversation.BriefField.DURATION_MINUTES;
import static com.litmashup.conversation.BriefField.GENRES;
import static com.litmashup.conversation.BriefField.GRADE_OR_AGE;
import static com.litmashup.conversation.BriefField.GROUP_SIZE;
import static com.litmashup.conversation.BriefField.INSTRUMENTS;
import static com.litmashup.conversation.BriefField.OBJECTIVES;
import static com.litmashup.conversation.BriefField.SKILL_LEVEL;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a brief still lacks before a lesson can be made from it, and the phase that follows from that. Pure.
 *
 * @param missing in the order the agent asks
 */
public record Readiness(List<BriefField> missing, Phase phase) {

    private static final int GENRES_IN_A_MASHUP = 2;
    private static final List<BriefField> NEEDED =
            List.of(GENRES, GRADE_OR_AGE, SKILL_LEVEL, INSTRUMENTS, DURATION_MINUTES, GROUP_SIZE);

    public Readiness {
        missing = List.copyOf(missing);
    }

    /**
     * Judges a brief.
     *
     * @param asked fields that were asked before; what the lesson is for is asked once and may be left open
     * @param researched whether every genre of the brief has been looked up
     */
    public static Readiness of(Brief brief, Set<BriefField> asked, boolean researched) {
        List<BriefField> missing = Stream.concat(
                        NEEDED.stream().filter(field -> lacks(brief, field)), purpose(brief, asked))
                .toList();
        return new Readiness(missing, phase(brief, missing, researched));
    }

    public boolean isReady() {
        return phase == Phase.READY_FOR_GENERATION;
    }

    private static boolean lacks(Brief brief, BriefField field) {
        return field == GENRES ? brief.genres().size() < GENRES_IN_A_MASHUP : !brief.has(field);
    }

    private static Stream<BriefField> purpose(Brief brief, Set<BriefField> asked) {
        boolean said = brief.has(OBJECTIVES) || brief.has(CULTURAL_INTEREST);
        boolean wasAsked = asked.contains(OBJECTIVES) || asked.contains(CULTURAL_INTEREST);
        return said || wasAsked ? Stream.empty() : Stream.of(OBJECTIVES);
    }

    private static Phase phase(Brief brief, List<BriefField> missing, boolean researched) {
        if (missing.contains(GENRES)) {
            return brief.equals(Brief.EMPTY) ? Phase.INITIAL : Phase.GENRE_EXPLORATION;
        }
        if (!missing.isEmpty() && !missing.equals(List.of(OBJECTIVES))) {
            return Phase.EDUCATIONAL_CLARIFICATION;
        }
        return missing.isEmpty() && researched ? Phase.READY_FOR_GENERATION : Phase.CULTURAL_RESEARCH;
    }
}
