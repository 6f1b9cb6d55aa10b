package com.litmashup.music.arranging.percussion;

import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Idiom.Line;
import com.litmashup.music.arranging.Outline;
import com.litmashup.music.score.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses which lines sound: timelines first, then those that leave room, as many as the level can hold together. */
final class Layers {

    private static final int SPARSE = 4;

    private final Outline outline;
    private final Quarters bar;

    Layers(Outline outline) {
        this.outline = outline;
        this.bar = outline.time().metre().barLength();
    }

    List<Layer> chosen() {
        List<Layer> chosen = new ArrayList<>();
        Idiom guest = outline.cast().together().guest();
        int seats = most() - (guest == null ? 0 : 1);
        for (Idiom drummer : outline.cast().drummers()) {
            fill(chosen, ordered(drummer), guest == null ? List.of() : List.of(timeline(guest)), seats);
        }
        if (guest != null) {
            chosen.add(timeline(guest));
        }
        return List.copyOf(chosen);
    }

    /** Genres that take turns share the seats, so each is held to the limit alone. */
    private void fill(List<Layer> chosen, List<Layer> own, List<Layer> reserved, int seats) {
        List<Layer> taken = new ArrayList<>(reserved);
        int share = outline.cast().drummers().size() > 1 ? Math.max(1, seats / 2) : seats;
        for (Layer layer : own) {
            boolean fits = strokes(taken) + layer.strokesInBar(bar) <= densest();
            boolean strange = layer.strokesInBar(bar) == 0;
            if (taken.size() - reserved.size() < share && fits && !strange) {
                taken.add(layer);
                chosen.add(layer);
            }
        }
    }

    private List<Layer> ordered(Idiom idiom) {
        return idiom.lines().stream()
                .map(line -> layer(idiom, line))
                .sorted(Comparator.comparingInt(
                        layer -> layer.timeline() ? 0 : layer.strokesInBar(bar) <= SPARSE ? 1 : 2))
                .toList();
    }

    private Layer layer(Idiom idiom, Line line) {
        boolean timeline = idiom.hasTimeline() && line.equals(idiom.lines().getFirst());
        Layer layer = new Layer(idiom, line, timeline);
        return outline.request().level() == Level.BEGINNER ? layer.onEighths() : layer;
    }

    private static Layer timeline(Idiom guest) {
        return new Layer(guest, guest.lines().getFirst(), true);
    }

    private int strokes(List<Layer> layers) {
        return layers.stream().mapToInt(layer -> layer.strokesInBar(bar)).sum();
    }

    private int most() {
        return switch (outline.request().level()) {
            case BEGINNER -> 2;
            case INTERMEDIATE -> 3;
            case ADVANCED -> 4;
        };
    }

    private int densest() {
        return switch (outline.request().level()) {
            case BEGINNER -> 8;
            case INTERMEDIATE -> 14;
            case ADVANCED -> 24;
        };
    }
}
