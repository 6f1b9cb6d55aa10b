package com.litmashup.music.writing;

import java.util.List;

/** Beams between the notes of one measure. */
final class XmlBeams {

    private final Xml xml;
    private final List<List<Event>> runs;

    XmlBeams(Xml xml, Measure measure) {
        this.xml = xml;
        this.runs = measure.runs();
    }

    /** A beam for every flag, unless the note stands alone. */
    void write(Event event) {
        List<Event> run = runs.stream()
                .filter(events -> events.contains(event))
                .findFirst()
                .orElse(List.of());
        if (run.size() < 2) {
            return;
        }
        for (int level = 1; level <= event.value().figure().flags(); level++) {
            xml.leaf("beam", beam(run, run.indexOf(event), level), "number", String.valueOf(level));
        }
    }

    private static String beam(List<Event> run, int index, int level) {
        boolean before = reaches(run, index - 1, level);
        boolean after = reaches(run, index + 1, level);
        if (before) {
            return after ? "continue" : "end";
        }
        if (after) {
            return "begin";
        }
        return index == 0 ? "forward hook" : "backward hook";
    }

    private static boolean reaches(List<Event> run, int index, int level) {
        return index >= 0
                && index < run.size()
                && run.get(index).value().figure().flags() >= level;
    }
}
