package com.litmashup.pedagogy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptsTests {

    private static final Concepts CONCEPTS = Concepts.load();

    @Test
    void everyConceptIsFoundByItsOwnName() {
        assertThat(CONCEPTS.all())
                .allSatisfy(concept -> assertThat(CONCEPTS.mentionedIn(concept.name()))
                        .as(concept.name())
                        .isNotEmpty());
    }

    @Test
    void eachIsNamedOnceInTheOrderOfItsFirstMention() {
        List<Concept> found = CONCEPTS.mentionedIn("First syncopation, then ostinato, then syncopation again.");
        assertThat(found).hasSize(2).doesNotHaveDuplicates();
        assertThat(CONCEPTS.mentionedIn("Nothing of the kind.")).isEmpty();
    }

    @Test
    void thePrerequisitesLeadDownToWhatALevelCanMeetFirst() {
        assertThat(CONCEPTS.all())
                .flatExtracting(concept -> CONCEPTS.nearestBelow(concept, SkillLevel.BEGINNER).stream()
                        .toList())
                .isNotEmpty()
                .extracting(Concept::level)
                .containsOnly(SkillLevel.BEGINNER);
        assertThat(CONCEPTS.all())
                .filteredOn(concept -> concept.level() == SkillLevel.BEGINNER)
                .allSatisfy(concept -> assertThat(CONCEPTS.nearestBelow(concept, SkillLevel.BEGINNER))
                        .isEmpty());
    }

    @Test
    void anUnknownIdIsNoConcept() {
        assertThat(CONCEPTS.concept("R0")).isEmpty();
    }
}
