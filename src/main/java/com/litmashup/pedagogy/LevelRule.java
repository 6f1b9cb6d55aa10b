package com.litmashup.pedagogy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the concepts of a lesson fit how far its pupils are (pedagogy reference 3.2). */
public final class LevelRule {

    private static final double BEGINNER_SHARE = 0.8;
    private static final int INTERMEDIATE_FOR_ADVANCED = 3;

    private LevelRule() {}

    /** Checks concepts in the order they are taught, for pupils of whom nothing more is known. */
    public static Set<Misfit> check(SkillLevel level, List<Concept> taught) {
        return check(level, taught, Set.of(), false);
    }

    /**
     * Checks concepts in the order they are taught. Nothing found means that they fit.
     *
     * @param known ids of the concepts that pupils bring with them
     * @param higherOrder whether an objective asks to analyse, evaluate or create
     */
    public static Set<Misfit> check(SkillLevel level, List<Concept> taught, Set<String> known, boolean higherOrder) {
        Set<Misfit> misfits = switch (level) {
            case BEGINNER -> forBeginners(taught, known);
            case INTERMEDIATE -> forIntermediates(taught);
            case ADVANCED -> forAdvanced(taught, higherOrder);
        };
        return Set.copyOf(misfits);
    }

    /** How many concepts may be new in 45 to 60 minutes. */
    public static int newConcepts(GradeBand band) {
        return switch (band) {
            case EARLY, K_2 -> 2;
            case GRADES_3_5, GRADES_6_8 -> 3;
            case GRADES_9_12, ADULT -> 4;
        };
    }

    private static Set<Misfit> forBeginners(List<Concept> taught, Set<String> known) {
        Set<Misfit> misfits = EnumSet.noneOf(Misfit.class);
        if (count(taught, SkillLevel.BEGINNER) < BEGINNER_SHARE * taught.size()) {
            misfits.add(Misfit.TOO_FEW_FIRST_STEPS);
        }
        if (count(taught, SkillLevel.ADVANCED) > 0) {
            misfits.add(Misfit.TOO_ADVANCED);
        }
        if (count(taught, SkillLevel.INTERMEDIATE) > 1) {
            misfits.add(Misfit.TOO_MANY_INTERMEDIATE);
        }
        if (missesGround(taught, known)) {
            misfits.add(Misfit.MISSING_PREREQUISITE);
        }
        return misfits;
    }

    private static boolean missesGround(List<Concept> taught, Set<String> known) {
        Set<String> ground = taught.stream().map(Concept::id).collect(Collectors.toSet());
        ground.addAll(known);
        return taught.stream()
                .filter(concept -> concept.level() == SkillLevel.INTERMEDIATE)
                .anyMatch(concept -> !ground.containsAll(concept.prerequisites()));
    }

    private static Set<Misfit> forIntermediates(List<Concept> taught) {
        Set<Misfit> misfits = EnumSet.noneOf(Misfit.class);
        if (count(taught, SkillLevel.INTERMEDIATE) == 0) {
            misfits.add(Misfit.TOO_EASY);
        }
        if (count(taught, SkillLevel.ADVANCED) > 1) {
            misfits.add(Misfit.TOO_ADVANCED);
        }
        return misfits;
    }

    private static Set<Misfit> forAdvanced(List<Concept> taught, boolean higherOrder) {
        boolean reaches = count(taught, SkillLevel.ADVANCED) > 0
                || (higherOrder && count(taught, SkillLevel.INTERMEDIATE) >= INTERMEDIATE_FOR_ADVANCED);
        return reaches ? EnumSet.noneOf(Misfit.class) : EnumSet.of(Misfit.TOO_EASY);
    }

    private static long count(List<Concept> taught, SkillLevel level) {
        return taught.stream()
                .filter(concept -> concept.level() == level)
                .distinct()
                .count();
    }

    /** Why concepts do not fit a level. */
    public enum Misfit {
        /** Fewer than four in five are first steps. */
        TOO_FEW_FIRST_STEPS,
        /** More than one is a step up for beginners. */
        TOO_MANY_INTERMEDIATE,
        /** A step up stands on something that is neither known nor taught. */
        MISSING_PREREQUISITE,
        /** Advanced concepts that the level does not allow. */
        TOO_ADVANCED,
        /** Nothing at the level itself. */
        TOO_EASY
    }
}
