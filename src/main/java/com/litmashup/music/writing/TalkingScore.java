package com.litmashup.music.writing;

import com.litmashup.music.Metre;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ChordSpan;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The score in words, for people who hear or touch it: bar by bar, and in every bar part by part. It says what is written,
 * so that a player of a transposing instrument and the drawn page agree with it.
 *
 * @param heading key, metre, tempo and number of bars
 */
public record TalkingScore(List<Phrase> heading, List<Bar> bars) {

    /**
     * One bar.
     *
     * @param number counted from 1
     * @param chords the symbols that begin in it, as they sound
     */
    public record Bar(int number, List<Phrase> chords, List<Line> lines) {

        public Bar {
            chords = List.copyOf(chords);
            lines = List.copyOf(lines);
        }
    }

    /**
     * What one part plays in one bar.
     *
     * @param part its id
     * @param name as it stands in the score
     * @param events in time order
     */
    public record Line(String part, String name, List<Phrase> events) {

        public Line {
            events = List.copyOf(events);
        }
    }

    public TalkingScore {
        heading = List.copyOf(heading);
        bars = List.copyOf(bars);
    }

    /**
     * The words for an arrangement.
     *
     * @throws IllegalArgumentException where a part is chosen that the arrangement does not have, or a length cannot be
     *     written
     */
    public static TalkingScore of(Arrangement arrangement, Choice choice) {
        Edition edition = Edition.of(arrangement, choice);
        List<Staff> staves = Staff.of(edition);
        return new TalkingScore(
                heading(edition),
                IntStream.range(0, arrangement.bars())
                        .mapToObj(index -> bar(edition, staves, index))
                        .toList());
    }

    private static List<Phrase> heading(Edition edition) {
        Arrangement music = edition.music();
        return List.of(
                Phrase.of(
                        "key",
                        Spoken.name(edition.key().tonic()),
                        Phrase.of("mode." + edition.key().mode())),
                Phrase.of("metre", music.metre().count(), music.metre().unit()),
                Phrase.of("tempo", edition.beatsPerMinute()),
                Phrase.of("bars", music.bars()));
    }

    private static Bar bar(Edition edition, List<Staff> staves, int index) {
        return new Bar(
                index + 1,
                edition.chords().stream()
                        .filter(chord -> edition.music().barAt(chord.start()) == index + 1)
                        .map(chord -> symbol(edition, chord))
                        .toList(),
                staves.stream().map(staff -> line(staff, index)).toList());
    }

    private static Phrase symbol(Edition edition, ChordSpan chord) {
        Metre metre = edition.music().metre();
        int beat = Counting.beatAt(metre, chord.start().remainderOf(metre.barLength()));
        return Phrase.of("symbol", chord.symbol(), beat);
    }

    private static Line line(Staff staff, int index) {
        Measure measure = staff.measures().get(index);
        Spoken spoken = new Spoken(Drums.of(staff));
        return new Line(
                staff.part().id(),
                staff.part().name(),
                measure.isSilent()
                        ? List.of(Phrase.of("silent"))
                        : measure.events().stream().map(spoken::event).toList());
    }
}
