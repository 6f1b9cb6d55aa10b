package com.litmashup.music.arranging.melody;

import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.LyricLine;
import com.litmashup.music.arranging.LyricLine.Sung;
import com.litmashup.music.arranging.form.Unit;
import com.litmashup.music.arranging.form.Unit.Ending;
import com.litmashup.music.arranging.time.Time;
import com.litmashup.music.score.Note.Syllable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays words over two bars: one note a syllable, leaning syllables on strong beats, a breath at the end. */
final class Words {

    private static final Quarters EIGHTH = Quarters.of(1, 2);
    private static final int BREATH = 3;
    private static final double IMPOSSIBLE = 1e6;

    private final Time time;
    private final Rhythm rhythm;
    private final List<LyricLine> lines;

    Words(Time time, List<LyricLine> lines) {
        this.time = time;
        this.rhythm = new Rhythm(time);
        this.lines = lines.stream().flatMap(line -> fitting(line).stream()).toList();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The notes of a unit that sings its line; lines begin anew where there are more units. */
    List<Spot> of(Unit unit) {
        List<Sung> sung = lines.get(unit.number() % lines.size()).syllables();
        int slots = slots(sung.size());
        int[] places = places(sung, slots, unit.ending() == Ending.FINAL);
        Quarters slot = time.phraseBar().times(2).dividedBy(slots);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            int end = i + 1 < places.length ? places[i + 1] : end(unit, slots);
            Quarters offset = slot.times(places[i]);
            spots.add(new Spot(
                    offset,
                    slot.times(end - places[i]),
                    rhythm.weight(offset),
                    new Syllable(sung.get(i).text(), sung.get(i).endsWord())));
        }
        return List.copyOf(spots);
    }

    private static int end(Unit unit, int slots) {
        return unit.ending() == Ending.FINAL ? slots : slots - BREATH + 1;
    }

    /** Eighths where they are enough, else sixteenths. */
    private int slots(int syllables) {
        int eighths = Math.toIntExact(time.phraseBar().times(2).wholesOf(EIGHTH));
        return syllables <= room(eighths) ? eighths : 2 * eighths;
    }

    private static int room(int slots) {
        return slots - BREATH;
    }

    /** A line with more syllables than two bars hold in eighths is sung in two halves, parted between words. */
    private List<LyricLine> fitting(LyricLine line) {
        int room = room(Math.toIntExact(time.phraseBar().times(2).wholesOf(EIGHTH)));
        int size = line.syllables().size();
        if (size <= room) {
            return List.of(line);
        }
        int cut = size / 2;
        while (cut < size - 1 && !line.syllables().get(cut - 1).endsWord()) {
            cut++;
        }
        List<LyricLine> halves =
                new ArrayList<>(fitting(new LyricLine(line.syllables().subList(0, cut))));
        halves.addAll(fitting(new LyricLine(line.syllables().subList(cut, size))));
        return halves;
    }

    /** The cheapest places, found note by note from the end. */
    private int[] places(List<Sung> sung, int slots, boolean last) {
        int notes = sung.size();
        int latest = latest(notes, slots, last);
        double[][] cost = new double[notes][slots];
        int[][] next = new int[notes][slots];
        for (int note = notes - 1; note >= 0; note--) {
            Arrays.fill(cost[note], IMPOSSIBLE);
            for (int place = note; place <= latest; place++) {
                choose(sung.get(note), note, place, latest, cost, next, last);
            }
        }
        return followed(cost, next, notes, latest);
    }

    /** The closing bar of the piece is one long note, so the words are done on its first beat if there is room. */
    private static int latest(int notes, int slots, boolean last) {
        boolean fits = notes <= slots / 2 + 1;
        return last && fits ? slots / 2 : slots - BREATH - 1;
    }

    private void choose(Sung syllable, int note, int place, int latest, double[][] cost, int[][] next, boolean last) {
        double own = lean(syllable, place, cost[0].length);
        if (note == cost.length - 1) {
            boolean early = last ? place != latest : place < latest - 4;
            cost[note][place] = own + (early ? last ? IMPOSSIBLE : 2 : 0.1 * (latest - place));
            return;
        }
        for (int following = place + 1; following <= latest; following++) {
            double more = own + gap(following - place) + cost[note + 1][following] + (note == 0 ? 0.35 * place : 0);
            if (more < cost[note][place]) {
                cost[note][place] = more;
                next[note][place] = following;
            }
        }
    }

    private double lean(Sung syllable, int place, int slots) {
        Quarters offset = time.phraseBar().times(2).dividedBy(slots).times(place);
        int weight = rhythm.weight(offset);
        return syllable.stressed() ? 2.5 - 1.25 * weight : 0.55 * weight;
    }

    private static double gap(int slots) {
        return switch (slots) {
            case 1 -> 0.25;
            case 2 -> 0;
            case 3 -> 0.6;
            case 4 -> 0.4;
            default -> 0.5 * slots;
        };
    }

    private static int[] followed(double[][] cost, int[][] next, int notes, int latest) {
        int[] places = new int[notes];
        int first = 0;
        for (int place = 0; place <= latest; place++) {
            first = cost[0][place] < cost[0][first] ? place : first;
        }
        places[0] = first;
        for (int note = 1; note < notes; note++) {
            places[note] = next[note - 1][places[note - 1]];
        }
        return places;
    }
}
