package com.litmashup.mashup.composing;

import com.litmashup.genre.Confidence;
import com.litmashup.mashup.Lesson.GridLine;
import com.litmashup.mashup.Lesson.Recording;
import com.litmashup.mashup.Lesson.RhythmGrid;
import java.util.List;

/** Sets the genres' grids side by side, each line filled up to its whole cycle, and what to listen to. */
final class GridWriter {

    private static final int RECORDINGS_EACH = 2;

    private GridWriter() {}

    static List<RhythmGrid> grids(Bench bench) {
        return bench.players().stream().map(GridWriter::grid).toList();
    }

    private static RhythmGrid grid(Player player) {
        return new RhythmGrid(
                player.name(),
                player.profile().metre().signature(),
                player.stepsInCycle(),
                player.stepsInBeat(),
                player.profile().grooveConfidence() == Confidence.LOW,
                player.lines().stream().map(line -> line(player, line)).toList());
    }

    private static GridLine line(Player player, com.litmashup.genre.Genre.GridLine line) {
        String written = line.pattern().written();
        return new GridLine(
                line.name(), written.repeat(Math.max(1, player.stepsInCycle() / written.length())), line.says());
    }

    static List<Recording> recordings(Bench bench) {
        return bench.players().stream()
                .flatMap(player ->
                        bench
                                .phrases()
                                .shuffled(
                                        "records of " + player.name(),
                                        player.genre().listening())
                                .stream()
                                .limit(RECORDINGS_EACH)
                                .map(heard -> new Recording(
                                        heard.title(),
                                        heard.artist(),
                                        heard.year(),
                                        heard.publisher(),
                                        heard.listenFor(),
                                        bench.citations().numbers(player.genre(), heard.sources()))))
                .toList();
    }
}
