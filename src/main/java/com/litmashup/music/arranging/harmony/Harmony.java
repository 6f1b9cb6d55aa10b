package com.litmashup.music.arranging.harmony;

import com.litmashup.music.Chord;
import com.litmashup.music.PitchClass;
import com.litmashup.music.Quarters;
import com.litmashup.music.RomanNumeral;
import com.litmashup.music.score.ChordSpan;
import java.util.List;
import java.util.Optional;

/**
 * The chords of a piece.
 *
 * @param tonic what a drone sounds where there are no chords
 * @param fifth above it
 * @param spans in time order, without a gap; none over a drone
 */
public record Harmony(PitchClass tonic, PitchClass fifth, List<Span> spans) {

    public Harmony {
        spans = List.copyOf(spans);
    }

    /** A chord and how long it holds. */
    public record Span(Quarters start, Quarters length, RomanNumeral numeral, Chord chord) {

        public Quarters end() {
            return start.plus(length);
        }

        boolean covers(Quarters place) {
            return !place.isBefore(start) && place.isBefore(end());
        }
    }

    public boolean isDrone() {
        return spans.isEmpty();
    }

    /** The chord that sounds at a place; nothing over a drone. */
    public Optional<Span> at(Quarters place) {
        return spans.stream().filter(span -> span.covers(place)).findFirst();
    }

    /** The tones of the chord at a place, from the root; over a drone tonic and fifth. */
    public List<PitchClass> tonesAt(Quarters place) {
        return at(place).map(span -> span.chord().tones()).orElse(List.of(tonic, fifth));
    }

    /** What lies lowest at a place. */
    public PitchClass bassAt(Quarters place) {
        return at(place).map(span -> span.chord().bass()).orElse(tonic);
    }

    /** As the score has it. */
    public List<ChordSpan> written() {
        return spans.stream()
                .map(span -> new ChordSpan(
                        span.start(),
                        span.length(),
                        span.numeral(),
                        span.chord().symbol(),
                        span.chord().tones()))
                .toList();
    }
}
