package com.litmashup.mashup;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.genre.ShortEntriesFromFiles;
import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.mashup.quality.Inspector;
import com.litmashup.mashup.quality.Rules;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.LibraryFindings;
import com.litmashup.research.ResearchMother;
import com.litmashup.research.Source;
import com.litmashup.research.Synthesis;
import com.litmashup.research.SynthesisWording;
import com.litmashup.research.comparing.SourceComparing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Processing
class DifferencesToldTests {

    @Test
    void aLessonTellsWhereItsSourcesDifferAndCitesBoth() {
        LessonBrief brief = BriefMother.brief(SkillLevel.INTERMEDIATE, 45, 1, "samba", "fado");
        Dossier dossier = withTwoPagesOn("samba", LibraryFindings.of(List.of("samba", "fado")));

        Lesson lesson = BriefMother.COMPOSER.compose(brief, dossier);

        assertThat(lesson.culturalContext())
                .filteredOn(context -> context.genre().equals("samba"))
                .extracting(CulturalContext::text)
                .first()
                .asString()
                .contains("Not all sources say the same of when samba began: one names the 1840s, another names"
                        + " the 1930s [901][902].");
        assertThat(lesson.sources()).extracting(Source::number).contains(901, 902);
        assertThat(new Inspector(Rules.load())
                        .inspect(lesson, brief, dossier.findings())
                        .closedGates())
                .isEmpty();
    }

    /** Its entries were written by somebody who read the sources against each other. */
    @Test
    void theLibraryDoesNotDisputeItself() {
        SourceComparing comparing = new SourceComparing(AtlasFromFiles.ATLAS, ShortEntriesFromFiles.SHORT_ENTRIES);
        List<String> genres = AtlasFromFiles.ATLAS.all().stream()
                .filter(genre -> !genre.isRed())
                .map(Genre::name)
                .toList();

        assertThat(comparing.of(LibraryFindings.of(genres), genres))
                .flatExtracting(Synthesis::different)
                .isEmpty();
    }

    private static Dossier withTwoPagesOn(String genre, Dossier library) {
        Synthesis synthesis = new Synthesis(
                genre,
                List.of(),
                List.of(new Synthesis.Difference(Synthesis.Matter.ERA, 901, "the 1840s", 902, "the 1930s")),
                Set.of(),
                Set.of(),
                false);
        List<Finding> findings = new SynthesisWording(ResearchMother.words()).findings(synthesis);
        assertThat(findings)
                .containsExactly(new Finding(
                        genre,
                        Strand.ORIGINS,
                        "Not all sources say the same of when samba began: one names the 1840s, another names the 1930s.",
                        findings.getFirst().simply(),
                        Confidence.MEDIUM,
                        Finding.DIFFERENT,
                        List.of(901, 902)));
        return library.and(new Dossier(List.of(), List.of(page(901), page(902)), findings));
    }

    private static Source page(int number) {
        return new Source(
                number,
                "A page",
                "https://museum.example/" + number,
                "Museum",
                "",
                Source.Kind.WEB,
                0.9,
                "samba",
                Instant.EPOCH);
    }
}
