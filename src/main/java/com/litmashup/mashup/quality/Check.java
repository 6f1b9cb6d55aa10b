package com.litmashup.mashup.quality;

import com.litmashup.mashup.QualityReport.Criterion;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.ToIntFunction;

/**
 * One sub-criterion (pedagogy reference 6.2).
 *
 * @param weight even; all weights of a score add up to 100
 * @param grade 0, 1 or 2
 */
record Check(String id, int weight, ToIntFunction<Case> grade) {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.mashup", Locale.ROOT);

    Criterion apply(Case lesson) {
        int reached = grade.applyAsInt(lesson);
        return new Criterion(
                id, weight * reached / 2, weight, BUNDLE.getString("mashup.quality." + id + "." + reached));
    }

    /** 2 where a share is high enough, 1 where it is fair, else 0. */
    static int graded(double share, double fair, double high) {
        return share >= high ? 2 : share >= fair ? 1 : 0;
    }

    /** 2 for all, 1 for some, 0 for none. */
    static int allOrSome(long found, long wanted) {
        return found >= wanted && wanted > 0 ? 2 : found > 0 ? 1 : 0;
    }
}
