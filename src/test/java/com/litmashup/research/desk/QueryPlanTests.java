package com.litmashup.research.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Aspect;
import com.litmashup.research.Finding;
import com.litmashup.research.Inquiry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryPlanTests {

    private static final List<String> BOTH = List.of("morna", "samba");
    private final QueryPlan plan =
            new QueryPlan(genre -> Map.of("morna", "Cape Verde").getOrDefault(genre, ""));

    @Test
    void whatTheLibraryKnowsLeastOfIsAskedFirst() {
        List<Finding> known = List.of(finding("samba", Strand.ORIGINS), finding("samba", Strand.MEANING));

        List<Planned> planned = plan.of(new Inquiry(BOTH, BOTH, List.of()), known);

        assertThat(planned).hasSize(7);
        assertThat(planned.subList(5, 7))
                .extracting(Planned::subject, Planned::strand)
                .containsExactly(tuple("samba", Strand.ORIGINS), tuple("samba", Strand.MEANING));
    }

    @Test
    void aQueryNamesTheHomeOfAMusicTheSchoolAndTheLevel() {
        Inquiry inquiry = new Inquiry(List.of("morna"), BOTH, List.of(), SkillLevel.BEGINNER, GradeBand.GRADES_6_8);

        assertThat(plan.of(inquiry, List.of()).getFirst().query())
                .contains("morna", "Cape Verde", "music education", "introduction for beginners");
    }

    @Test
    void aSecondRoundAsksOfTheNewGenreAndItsLinksAlone() {
        assertThat(plan.of(new Inquiry(List.of("samba"), BOTH, List.of()), List.of()))
                .extracting(Planned::subject)
                .containsExactlyInAnyOrder("samba", "samba", "samba", "morna + samba");
    }

    @Test
    void withNothingNewOnlyWhatIsStillUnknownIsAsked() {
        List<Planned> planned = plan.of(morna(List.of()), List.of());

        assertThat(planned).extracting(Planned::strand).containsExactly(Strand.ORIGINS, Strand.TODAY);
        assertThat(planned.getLast().query()).startsWith("morna musicians performing today Cape Verde");
    }

    @Test
    void whatWasAskedBeforeIsNotAskedAgainWhateverTheClassIsNow() {
        List<String> sent = plan.of(morna(List.of()), List.of()).stream()
                .map(Planned::query)
                .toList();
        Inquiry older = new Inquiry(List.of(), BOTH, List.of(), SkillLevel.ADVANCED, GradeBand.GRADES_9_12)
                .filling(morna(List.of()).gaps(), sent);

        assertThat(plan.of(older, List.of())).isEmpty();
    }

    @Test
    void aTurnAsksNoMoreThanEightThings() {
        List<String> four = List.of("morna", "samba", "fado", "taiko");

        assertThat(plan.of(new Inquiry(four, four, List.of()), List.of())).hasSize(QueryPlan.MOST);
    }

    private static Inquiry morna(List<String> sent) {
        return new Inquiry(List.of(), BOTH, List.of())
                .filling(
                        List.of(
                                new Inquiry.Gap("morna", Aspect.POWER),
                                new Inquiry.Gap("morna", Aspect.LIVING_ARTISTS)),
                        sent);
    }

    private static Finding finding(String genre, Strand strand) {
        return new Finding(genre, strand, "It is so.", "It is so.", Confidence.HIGH, "music", List.of(1));
    }
}
