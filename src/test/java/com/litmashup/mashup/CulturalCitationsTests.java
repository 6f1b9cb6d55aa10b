package com.litmashup.mashup;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.mashup.CitationFigures.Figures;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In what is published no sentence cites a source that says something else, and none about a people goes without one. */
@Processing
class CulturalCitationsTests {

    static List<List<String>> pairs() {
        return CitationFigures.PAIRS;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyCulturalSentenceIsCitedAndSupported(List<String> pair) {
        Figures figures = CitationFigures.of(pair);

        assertThat(figures.unsupported()).isEmpty();
        assertThat(figures.uncited()).isEmpty();
        assertThat(figures.supported()).isEqualTo(figures.sentences()).isPositive();
        assertThat(figures.sourcesPerGenre()).isGreaterThanOrEqualTo(2);
    }
}
