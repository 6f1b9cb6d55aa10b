package com.litmashup.pedagogy;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How long an age can listen and work on one thing, and what it can read and sing. */
public final class AttentionLimits {

    private final Map<GradeBand, Limit> limits;

    private AttentionLimits(Map<GradeBand, Limit> limits) {
        this.limits = limits;
    }

    public static AttentionLimits load() {
        return new AttentionLimits(
                Shelf.list("attention.yaml", Row.class).stream().collect(Collectors.toMap(Row::band, Row::limit)));
    }

    public Limit of(GradeBand band) {
        Limit limit = limits.get(band);
        if (limit == null) {
            throw new IllegalStateException("attention.yaml says nothing of " + band.label());
        }
        return limit;
    }

    /** The limits of a class. A class of kindergarten alone counts as early years. */
    public Limit forPupils(@Nullable GradeOrAge pupils) {
        boolean kindergarten = pupils != null
                && Integer.valueOf(0).equals(pupils.gradeMin())
                && (pupils.gradeMax() == null || pupils.gradeMax() == 0);
        return of(kindergarten ? GradeBand.EARLY : GradeBand.of(pupils));
    }

    private record Row(
            GradeBand band, int segmentMinutes, int listeningSeconds, double pupilReadingGrade, String voiceRange) {

        Limit limit() {
            return new Limit(segmentMinutes, listeningSeconds, pupilReadingGrade, voiceRange);
        }
    }
}
