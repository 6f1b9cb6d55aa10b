package com.litmashup.music.arranging.percussion;

import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;
import com.litmashup.music.arranging.Desk;
import com.litmashup.music.arranging.Outline;
import com.litmashup.music.arranging.Scribe;
import com.litmashup.music.arranging.Striker;
import com.litmashup.music.arranging.percussion.Flourish.Blow;
import com.litmashup.music.arranging.time.Onset;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Level;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Writes percussion: the idioms' lines as they are stored, the beats alone for support, a {@link Flourish} for stretch. One line that is no timeline
 * fills the last beat before a section, and all but timelines and long cycles stop on the first beat of the last bar.
 */
public final class PercussionWriter {

    private static final Quarters EIGHTH = Quarters.of(1, 2);
    private static final Set<Integer> FILLS_ON = Set.of(37, 38, 39, 40);

    private final Outline outline;
    private final List<Layer> layers;
    private final List<Striker> strikers;
    private final Quarters bar;

    private PercussionWriter(Outline outline) {
        this.outline = outline;
        this.bar = outline.time().metre().barLength();
        this.layers = new Layers(outline).chosen();
        this.strikers = Hands.of(layers, outline.request().ensemble(), bar);
    }

    /** All percussion parts. */
    public static List<Part> write(Outline outline) {
        PercussionWriter writer = new PercussionWriter(outline);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < writer.layers.size(); i++) {
            parts.add(writer.part(i));
        }
        return List.copyOf(parts);
    }

    private Part part(int place) {
        Layer layer = layers.get(place);
        Striker striker = strikers.get(place);
        return Desk.part(
                id(layer, place),
                layer.line().name(),
                Role.PERCUSSION,
                layer.idiom(),
                striker.instrument(),
                (grade, scribe) -> write(place, grade, scribe));
    }

    private static String id(Layer layer, int place) {
        String plain = Normalizer.normalize(layer.line().name(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return "percussion_" + (place + 1) + "_" + plain;
    }

    private void write(int place, Grade grade, Scribe scribe) {
        Layer layer = layers.get(place);
        NavigableMap<Quarters, List<Blow>> blows = new TreeMap<>();
        for (int at = entry(place); at <= outline.form().bars(); at++) {
            if (isTheirs(layer, at)) {
                graded(place, at, grade)
                        .forEach(blow -> blows.computeIfAbsent(blow.onset().start(), any -> new ArrayList<>())
                                .add(blow));
            }
        }
        blows.forEach((start, together) -> {
            Quarters next = Optional.ofNullable(blows.higherKey(start))
                    .orElse(barStart(outline.form().bars() + 1));
            Quarters length = Quarters.earlier(next, beatAfter(start)).minus(start);
            together.forEach(blow ->
                    scribe.strike(start, length, blow.key(), blow.onset().stroke()));
        });
    }

    /** The first line that strikes in the first bar begins; the others come in halfway through the introduction. */
    private int entry(int place) {
        int opening = IntStream.range(0, layers.size())
                .filter(at -> !layers.get(at).between(barStart(1), barStart(2)).isEmpty())
                .findFirst()
                .orElse(place);
        return place == opening ? 1 : outline.form().introduction() / 2 + 1;
    }

    private boolean isTheirs(Layer layer, int at) {
        return outline.rolesAt(at).percussion().id().equals(layer.idiom().id())
                || layer.idiom().equals(outline.rolesAt(at).guest());
    }

    private List<Onset> inBar(int place, int at) {
        Layer layer = layers.get(place);
        List<Onset> own = layer.between(barStart(at), barStart(at + 1));
        if (at == outline.form().bars() && !runsOn(layer)) {
            return List.of(new Onset(barStart(at), Stroke.ACCENT, 0));
        }
        return outline.form().leadsOver(at) && place == filler() ? filled(own, at) : own;
    }

    /** Timelines and long cycles are never broken off or changed. */
    private boolean runsOn(Layer layer) {
        return layer.timeline() || layer.idiom().grid().cycleLength().isAfter(bar.times(2));
    }

    /** The place of the line that fills: a snare, a side stick or claps; none where there is no such line. */
    private int filler() {
        for (int i = 0; i < layers.size(); i++) {
            if (!layers.get(i).timeline()
                    && FILLS_ON.contains(layers.get(i).line().midiKey())
                    && !isCyclic(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCyclic(int place) {
        return layers.get(place).idiom().grid().cycleLength().isAfter(bar);
    }

    private List<Onset> filled(List<Onset> own, int at) {
        Quarters beat = outline.time().metre().beatLength();
        Quarters from = barStart(at + 1).minus(beat);
        int strokes = outline.time().isCompound() ? 3 : outline.request().level() == Level.ADVANCED ? 4 : 2;
        List<Onset> filled = new ArrayList<>(
                own.stream().filter(onset -> onset.start().isBefore(from)).toList());
        for (int i = 0; i < strokes; i++) {
            filled.add(new Onset(from.plus(beat.dividedBy(strokes).times(i)), Stroke.HIT, 0));
        }
        return filled;
    }

    private List<Blow> graded(int place, int at, Grade grade) {
        List<Onset> line = inBar(place, at);
        int key = strikers.get(place).sounding(layers.get(place).line().midiKey());
        return switch (grade) {
            case SUPPORT -> Flourish.plain(onBeats(line), key);
            case CORE -> Flourish.plain(line, key);
            case STRETCH -> stretched(place, at, line, key);
        };
    }

    private List<Blow> stretched(int place, int at, List<Onset> line, int key) {
        boolean last = at == outline.form().bars();
        Flourish flourish = new Flourish(outline.time().metre().beatLength(), finest());
        if (runsOn(layers.get(place))) {
            return flourish.stepped(line, key, barStart(at), last ? beatAfter(barStart(at)) : barStart(at + 1));
        }
        boolean plain = last || line.isEmpty();
        return Flourish.plain(plain ? line : flourish.softly(line, barStart(at), barStart(at + 1)), key);
    }

    /** Sixteenths where the class and the beat have them. */
    private Quarters finest() {
        boolean eighths = outline.request().level() == Level.BEGINNER
                || outline.time().isCompound()
                || (outline.time().feel().pair().equals(Quarters.ONE)
                        && outline.time().feel().swings());
        return eighths ? EIGHTH : EIGHTH.dividedBy(2);
    }

    private List<Onset> onBeats(List<Onset> onsets) {
        Quarters beat = outline.time().metre().beatLength();
        List<Onset> onBeats = onsets.stream().filter(onset -> onset.isOn(beat)).toList();
        return onBeats.isEmpty() ? onsets : onBeats;
    }

    private Quarters beatAfter(Quarters place) {
        Quarters beat = outline.time().metre().beatLength();
        return beat.times(place.wholesOf(beat) + 1);
    }

    private Quarters barStart(int at) {
        return bar.times(at - 1L);
    }
}
