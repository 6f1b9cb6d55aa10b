package com.litmashup.mashup.composing;

import java.util.ArrayList;
import java.util.List;

/** Weaves the genres' own lines, all of them ours, and adds lines made for this lesson. */
final class LyricWriter {

    private static final int MOST = 12;
    private static final int MADE = 2;

    private LyricWriter() {}

    static List<String> write(Outline outline) {
        Bench bench = outline.bench();
        List<String> lines = new ArrayList<>();
        for (Player player : bench.players()) {
            lines.addAll(verse(bench, player, versLength(bench)));
        }
        bench.guests().stream()
                .filter(guest -> !guest.isKnown())
                .limit(2)
                .forEach(guest ->
                        lines.add(outline.say("lyric.newcomer", guest.name(), Fill.of("genre", guest.name()))));
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST - MADE)));
        kept.add(outline.say("lyric.meeting"));
        kept.add(outline.say("lyric.aim"));
        while (kept.size() < 6) {
            kept.add(outline.say("lyric.more", String.valueOf(kept.size()), Fill.EMPTY));
        }
        return List.copyOf(kept);
    }

    private static int versLength(Bench bench) {
        return switch (bench.players().size()) {
            case 1 -> 6;
            case 2 -> bench.isVeryYoung() ? 3 : 4;
            default -> Math.max(2, 9 / bench.players().size());
        };
    }

    /** A run of lines that begins a verse or its second half, so that form and rhyme stay whole. */
    private static List<String> verse(Bench bench, Player player, int length) {
        List<String> lines = player.genre().lyric().lines();
        if (lines.size() <= length) {
            return lines;
        }
        boolean second =
                length <= lines.size() / 2 && bench.phrases().pick("verse of " + player.name(), List.of(true, false));
        int start = second ? lines.size() / 2 : 0;
        return lines.subList(start, start + length);
    }
}
