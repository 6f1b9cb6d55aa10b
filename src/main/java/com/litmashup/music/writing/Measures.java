package com.litmashup.music.writing;

import com.litmashup.music.Metre;
import com.litmashup.music.Quarters;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Voice;
import com.litmashup.music.writing.Splitting.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a voice into bars: fills with rests, splits over barlines and beats, ties. */
final class Measures {

    private final Metre metre;
    private final Pulse bar;
    private final List<Span> spans;

    /** Notes that sound together, or the silence between. */
    private record Span(Quarters from, Quarters to, List<Note> notes) {}

    private Measures(Metre metre, List<Span> spans) {
        this.metre = metre;
        this.bar = Pulse.bar(metre);
        this.spans = spans;
    }

    /**
     * The bars of a voice.
     *
     * @throws IllegalArgumentException where the voice is longer than the bars, or has a length that no note shows
     */
    static List<Measure> of(Voice voice, Metre metre, int bars) {
        Quarters end = metre.barLength().times(bars);
        if (voice.end().isAfter(end)) {
            throw new IllegalArgumentException("a voice that ends at " + voice.end() + " is longer than " + end);
        }
        Measures measures = new Measures(metre, spans(voice, end));
        return IntStream.range(0, bars).mapToObj(measures::measure).toList();
    }

    private static List<Span> spans(Voice voice, Quarters end) {
        List<Span> spans = new ArrayList<>();
        Quarters place = Quarters.ZERO;
        for (List<Note> together : chords(voice)) {
            Quarters start = together.getFirst().start();
            addRest(spans, place, start);
            place = together.getFirst().end();
            spans.add(new Span(start, place, together));
        }
        addRest(spans, place, end);
        return spans;
    }

    private static Collection<List<Note>> chords(Voice voice) {
        Map<Quarters, List<Note>> chords = new LinkedHashMap<>();
        voice.notes()
                .forEach(note -> chords.computeIfAbsent(note.start(), place -> new ArrayList<>())
                        .add(note));
        return chords.values();
    }

    private static void addRest(List<Span> spans, Quarters from, Quarters to) {
        if (from.isBefore(to)) {
            spans.add(new Span(from, to, List.of()));
        }
    }

    private Measure measure(int index) {
        Quarters start = metre.barLength().times(index);
        Quarters end = start.plus(metre.barLength());
        List<Span> sounding = spans.stream()
                .filter(span -> span.from().isBefore(end) && span.to().isAfter(start))
                .toList();
        List<Event> events = sounding.stream().allMatch(span -> span.notes().isEmpty())
                ? List.of(silence(start))
                : written(sounding, start, end);
        return new Measure(index + 1, start, metre, events);
    }

    private Event silence(Quarters start) {
        return new Event(start, metre.barLength(), NoteValue.WHOLE, null, List.of(), false, false);
    }

    private List<Event> written(List<Span> sounding, Quarters start, Quarters end) {
        Set<Quarters> marks = sounding.stream()
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .map(place -> place.minus(start))
                .collect(Collectors.toSet());
        Pulse pulse = Triplets.in(bar, marks);
        return sounding.stream()
                .flatMap(span -> events(pulse, span, start, end))
                .toList();
    }

    private static Stream<Event> events(Pulse pulse, Span span, Quarters start, Quarters end) {
        Quarters from = Quarters.later(span.from(), start).minus(start);
        Quarters to = Quarters.earlier(span.to(), end).minus(start);
        List<Piece> pieces =
                span.notes().isEmpty() ? Splitting.ofRest(pulse, from, to) : Splitting.ofNote(pulse, from, to);
        return pieces.stream().map(piece -> event(piece, span, start));
    }

    private static Event event(Piece piece, Span span, Quarters start) {
        Quarters from = piece.from().plus(start);
        Quarters to = piece.to().plus(start);
        boolean sounds = !span.notes().isEmpty();
        return new Event(
                from,
                to.minus(from),
                piece.value(),
                piece.triplet(),
                span.notes(),
                sounds && from.isAfter(span.from()),
                sounds && to.isBefore(span.to()));
    }
}
