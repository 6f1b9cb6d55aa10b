package com.litmashup.music.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DynamicTests {

    @ParameterizedTest
    @CsvSource({
        "A,        mf",
        "AABA,     mf mf mp f",
        "ABAB,     mf mp mf f",
        "AABB,     mf mf mp f",
        "Intro A,  mp mf",
        "Intro AB, mp mf f"
    })
    void theFormIsHeardInTerraces(String form, String marks) {
        List<Section> sections = sections(form);

        assertThat(IntStream.range(0, sections.size())
                        .mapToObj(place -> Dynamic.at(sections, place).mark()))
                .containsExactly(marks.split(" "));
    }

    @Test
    void aMarkStandsOnlyWhereTheLoudnessChanges() {
        Arrangement music = ArrangementMother.sambaAndBaroque();

        assertThat(IntStream.rangeClosed(1, music.bars())
                        .filter(bar -> music.dynamicFrom(bar).isPresent()))
                .containsExactly(1, 5);
        assertThat(music.dynamicAt(8)).isEqualTo(Dynamic.F);
    }

    @Test
    void noVelocityLeavesMidi() {
        assertThat(Dynamic.F.of(110)).isEqualTo(127);
        assertThat(Dynamic.MF.of(80)).isEqualTo(80);
        assertThat(Dynamic.MP.of(80)).isEqualTo(64);
    }

    private static List<Section> sections(String form) {
        List<Section> sections = new ArrayList<>();
        for (String word : form.split(" ")) {
            List<String> labels = word.equals(Section.INTRODUCTION) ? List.of(word) : List.of(word.split(""));
            labels.forEach(label -> sections.add(new Section(label, 4 * sections.size() + 1, 4 * sections.size() + 4)));
        }
        return sections;
    }
}
