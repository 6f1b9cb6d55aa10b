package com.litmashup.mashup.composing;

import com.litmashup.pedagogy.Readability;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Weaves verses of the genres' own lines, all of them ours, and closes with a couplet made for this lesson. */
final class LyricWriter {

    private static final int MOST = 12;
    private static final int COUPLET = 2;
    private static final int BLUES_VERSE = 3;
    private static final Pattern BLUES = Pattern.compile("\\bAAB\\b");
    private static final int SYLLABLES_OF_FOUR_BEATS = 10;

    private LyricWriter() {}

    static List<String> write(Outline outline) {
        Bench bench = outline.bench();
        List<String> lines = new ArrayList<>(verses(bench));
        bench.guests().stream()
                .filter(guest -> !guest.isKnown())
                .limit(2)
                .forEach(guest ->
                        lines.add(outline.say("lyric.newcomer", guest.name(), Fill.of("genre", guest.name()))));
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST - COUPLET)));
        String close = bench.setting().fitted("lyric.close", ".a");
        String couplet = close + "." + bench.phrases().pick("couplet", Phrases.numbers(close, ".a"));
        kept.add(Prose.capital(outline.say(couplet + ".a")));
        kept.add(outline.say(couplet + ".b"));
        return List.copyOf(kept);
    }

    /** The genres' own lines that this lesson sings, before anything is added. */
    static List<String> verses(Bench bench) {
        return bench.players().stream()
                .flatMap(player -> verse(bench, player, length(bench)).stream())
                .toList();
    }

    /** Beats that a line takes when it is spoken: four, or as many more as its syllables need, in whole bars. */
    static int beats(Outline outline, String line) {
        int bar = outline.bench().player(0).beatsInBar() == 3 ? 6 : 4;
        return Readability.syllablesOf(line) > SYLLABLES_OF_FOUR_BEATS ? 2 * bar : bar;
    }

    private static int length(Bench bench) {
        return switch (bench.players().size()) {
            case 1 -> 8;
            case 2 -> 4;
            default -> COUPLET;
        };
    }

    /** A run of whole verses, so that form and rhyme stay whole: couplets, or the three lines of a blues. */
    private static List<String> verse(Bench bench, Player player, int length) {
        List<List<String>> verses = verses(player);
        int wanted = Math.max(1, length / verses.getFirst().size());
        List<Integer> starts = IntStream.iterate(0, at -> at + wanted <= verses.size(), at -> at + wanted)
                .boxed()
                .toList();
        int start = bench.phrases().pick("verse of " + player.name(), starts);
        return verses.subList(start, start + wanted).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<String>> verses(Player player) {
        List<String> lines = player.genre().lyric().lines();
        int each = BLUES.matcher(player.genre().lyric().form()).find() ? BLUES_VERSE : COUPLET;
        List<List<String>> verses = new ArrayList<>();
        for (int at = 0; at < lines.size(); at += each) {
            verses.add(lines.subList(at, Math.min(at + each, lines.size())));
        }
        return verses;
    }
}
