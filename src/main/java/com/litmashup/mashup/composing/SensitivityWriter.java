package com.litmashup.mashup.composing;

import com.litmashup.genre.Care;
import com.litmashup.genre.Genre;
import com.litmashup.genre.ShortEntry;
import com.litmashup.mashup.Lesson.SensitivityNote;
import com.litmashup.pedagogy.Sensitivity;
import com.litmashup.pedagogy.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes what to mind: care for each genre, credit, what stays whole, the teacher's own conditions, copyright. */
final class SensitivityWriter {

    private static final Pattern NAMING =
            Pattern.compile(Phrases.exactly("when.naming", Fill.EMPTY), Pattern.CASE_INSENSITIVE);

    private static final Pattern CONCERT =
            Pattern.compile(Phrases.exactly("when.concert", Fill.EMPTY), Pattern.CASE_INSENSITIVE);

    private final Outline outline;
    private final Bench bench;

    private SensitivityWriter(Outline outline) {
        this.outline = outline;
        this.bench = outline.bench();
    }

    static List<SensitivityNote> write(Outline outline) {
        return new SensitivityWriter(outline).notes();
    }

    private List<SensitivityNote> notes() {
        List<SensitivityNote> notes = new ArrayList<>();
        bench.players().forEach(player -> careOf(player.genre(), notes));
        bench.guests().stream().filter(guest -> !guest.isKnown()).forEach(guest -> careOf(guest, notes));
        notes.add(note("note", "care.credit", Fill.EMPTY));
        notes.add(note("note", "care.whole", Fill.EMPTY));
        notes.add(note("note", "care.ours", Fill.EMPTY));
        bench.brief().constraints().stream()
                .filter(wish -> NAMING.matcher(wish).find() && NewcomerVoice.isPrintable(bench, wish))
                .forEach(wish -> notes.add(note("care", "care.wish", Fill.of("wish", Prose.clause(wish)))));
        flagged(notes);
        bench.teaching()
                .copyright()
                .linesFor(bench.brief().gradeOrAge(), bench.brief().constraints(), concert())
                .forEach(line -> notes.add(new SensitivityNote("note", Prose.sentence(line), null)));
        return List.copyOf(notes);
    }

    private void careOf(Guest guest, List<SensitivityNote> notes) {
        notes.add(note("care", "care.newcomer", Fill.of("genre", guest.name())));
        ShortEntry known = guest.inBrief();
        if (known != null) {
            notes.add(new SensitivityNote("care", Prose.sentence(known.care().note()), null));
        }
    }

    private void careOf(Genre genre, List<SensitivityNote> notes) {
        boolean amber = genre.care().level() == Care.Level.AMBER;
        Fill fill = Fill.of("genre", genre.inSentence())
                .with("note", Prose.sentence(genre.care().note()))
                .with(
                        "allowed",
                        Prose.and(genre.care().allowed().stream()
                                .map(Prose::clause)
                                .toList()));
        notes.add(note(amber ? "care" : "note", amber ? "care.amber" : "care.green", fill));
        List<String> avoid = genre.avoid().stream()
                .filter(words -> NewcomerVoice.isPrintable(bench, words))
                .map(Prose::sentence)
                .toList();
        if (!avoid.isEmpty()) {
            notes.add(note(
                    "note", "care.avoid", Fill.of("genre", genre.inSentence()).with("avoid", String.join(" ", avoid))));
        }
    }

    /** Words of the teacher that the lesson does not repeat: it says why, and what it says instead. */
    private void flagged(List<SensitivityNote> notes) {
        List<String> words = new ArrayList<>(bench.brief().objectives());
        words.addAll(bench.brief().culturalInterest());
        words.addAll(bench.brief().constraints());
        for (String said : words) {
            for (Sensitivity found : bench.teaching().lexicon().check(said, bench.band())) {
                if (found.severity() != Severity.NOTE) {
                    notes.add(new SensitivityNote(
                            found.severity() == Severity.BLOCK ? "stop" : "care",
                            outline.say("care.words", found.id(), Fill.of("why", Prose.clause(found.why()))),
                            found.suggestion()));
                }
            }
        }
    }

    /** Whether the music leaves the classroom. */
    private boolean concert() {
        String words = String.join("\n", bench.brief().constraints()) + "\n"
                + String.join("\n", bench.brief().objectives());
        return CONCERT.matcher(words).find();
    }

    private SensitivityNote note(String severity, String key, Fill fill) {
        return new SensitivityNote(severity, outline.say(key, fill.values().toString() + key, fill), null);
    }
}
