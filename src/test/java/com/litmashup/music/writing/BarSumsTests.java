package com.litmashup.music.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** For thousands of seeded arrangements: what is written adds up, in exact fractions. */
class BarSumsTests {

    private static final int SEEDS = 2200;

    @Test
    void everyBarIsFullAndEveryNoteAsLongAsItSounds() {
        RandomArrangements.first(SEEDS)
                .forEach(music -> Edition.of(music, Choice.CORE).lines().forEach(line -> check(music, line)));
    }

    private static void check(Arrangement music, Edition.Line line) {
        List<Measure> measures = Measures.of(line.voice(), music.metre(), music.bars());
        assertThat(measures).hasSize(music.bars());
        measures.forEach(measure -> checkBar(measure, music));
        Map<String, Quarters> written = new HashMap<>();
        measures.stream()
                .flatMap(measure -> measure.events().stream())
                .forEach(event ->
                        event.notes().forEach(note -> written.merge(note.id(), event.length(), Quarters::plus)));
        assertThat(written).isEqualTo(line.voice().notes().stream().collect(Collectors.toMap(Note::id, Note::length)));
    }

    private static void checkBar(Measure measure, Arrangement music) {
        Quarters place = measure.start();
        for (Event event : measure.events()) {
            boolean shown = measure.isSilent() || event.value().length().equals(event.writtenLength());
            if (!shown || !event.start().equals(place)) {
                fail("%s in %s".formatted(event, measure));
            }
            place = event.end();
        }
        assertThat(place.minus(measure.start())).isEqualTo(music.metre().barLength());
    }
}
