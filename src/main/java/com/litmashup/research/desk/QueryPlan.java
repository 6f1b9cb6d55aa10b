package com.litmashup.research.desk;

import com.litmashup.genre.Genre.Strand;
import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Aspect;
import com.litmashup.research.Finding;
import com.litmashup.research.Inquiry;
import com.litmashup.research.judging.DataFile;
import com.litmashup.research.searching.QueryText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Plans queries from the brief and from what is still unknown. Pure: the same inquiry gives the same plan. What the library
 * knows least of comes first; what exceeds the number of questions that a turn may ask is left to the library.
 */
final class QueryPlan {

    static final int MOST = 8;

    private static final Set<GradeBand> YOUNG = Set.of(GradeBand.EARLY, GradeBand.K_2, GradeBand.GRADES_3_5);

    private final Words words = DataFile.one("queries.yaml", Words.class);
    private final UnaryOperator<String> home;

    private record Words(
            String origins,
            String meaning,
            String today,
            String links,
            Map<Aspect, String> aspects,
            String education,
            Map<SkillLevel, String> levels,
            String young) {

        String of(Strand strand) {
            return switch (strand) {
                case ORIGINS -> origins;
                case MEANING -> meaning;
                case TODAY -> today;
            };
        }
    }

    /**
     * A planner.
     *
     * @param home people, place or region of a genre by its canonical name; empty where nothing is known
     */
    QueryPlan(UnaryOperator<String> home) {
        this.home = home;
    }

    /**
     * The questions, most needed first.
     *
     * @param known what the library has found already
     */
    List<Planned> of(Inquiry inquiry, List<Finding> known) {
        return Stream.of(strands(inquiry), links(inquiry), gaps(inquiry))
                .flatMap(planned -> planned)
                .filter(planned -> !planned.query().isEmpty())
                .sorted(Comparator.comparingInt(planned -> facts(planned, known)))
                .limit(MOST)
                .toList();
    }

    private Stream<Planned> strands(Inquiry inquiry) {
        return Stream.of(Strand.values())
                .flatMap(strand -> inquiry.fresh().stream()
                        .map(genre -> new Planned(
                                genre,
                                List.of(genre),
                                strand,
                                query(words.of(strand), genre, home.apply(genre), "", inquiry))));
    }

    private Stream<Planned> links(Inquiry inquiry) {
        return inquiry.pairs().stream()
                .map(pair -> new Planned(
                        pair.subject(),
                        List.of(pair.one(), pair.other()),
                        Strand.TODAY,
                        query(words.links(), pair.one(), "", pair.other(), inquiry)));
    }

    /** What no source speaks of is asked for by itself, once. */
    private Stream<Planned> gaps(Inquiry inquiry) {
        return inquiry.gaps().stream()
                .filter(gap -> inquiry.asked().stream().noneMatch(sent -> sent.startsWith(bare(gap))))
                .map(gap -> new Planned(
                        gap.genre(),
                        List.of(gap.genre()),
                        strandOf(gap.aspect()),
                        query(pattern(gap), gap.genre(), home.apply(gap.genre()), "", inquiry)));
    }

    private String bare(Inquiry.Gap gap) {
        return QueryText.clean(filled(pattern(gap), gap.genre(), home.apply(gap.genre()), ""));
    }

    private String pattern(Inquiry.Gap gap) {
        return Objects.requireNonNull(words.aspects().get(gap.aspect()));
    }

    private static Strand strandOf(Aspect aspect) {
        return switch (aspect) {
            case PEOPLE -> Strand.MEANING;
            case PLACE, ERA, POWER -> Strand.ORIGINS;
            case LIVING_ARTISTS -> Strand.TODAY;
        };
    }

    private static String filled(String pattern, String genre, String place, String other) {
        return pattern.replace("{genre}", genre).replace("{home}", place).replace("{other}", other);
    }

    private String query(String pattern, String genre, String place, String other, Inquiry inquiry) {
        List<String> parts = new ArrayList<>();
        parts.add(filled(pattern, genre, place, other));
        parts.add(words.education());
        SkillLevel level = inquiry.level();
        if (YOUNG.contains(inquiry.band())) {
            parts.add(words.young());
        } else if (level != null) {
            parts.add(Objects.requireNonNullElse(words.levels().get(level), ""));
        }
        return QueryText.clean(String.join(" ", parts));
    }

    private static int facts(Planned planned, List<Finding> known) {
        return (int) known.stream()
                .filter(finding -> finding.subject().toLowerCase(Locale.ROOT).equals(planned.subject())
                        && (planned.isLink() || finding.strand() == planned.strand()))
                .count();
    }
}
