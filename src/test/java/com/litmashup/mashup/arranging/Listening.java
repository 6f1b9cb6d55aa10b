package com.litmashup.mashup.arranging;

import com.litmashup.music.PitchClass;
import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import com.litmashup.music.score.Sound;
import com.litmashup.music.score.TheoryClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a musician would find fault with in an arrangement that passes all checks, measured on the notes of the core grade. */
public final class Listening {

    private final Arrangement music;
    private final List<Idiom> idioms;

    /**
     * Listens to a piece.
     *
     * @param idioms that it was asked to fuse
     */
    public Listening(Arrangement music, List<Idiom> idioms) {
        this.music = music;
        this.idioms = idioms;
    }

    /** What no arrangement may have, as {@code kind: where}. */
    List<String> faults() {
        List<String> found = new ArrayList<>();
        add(found, names().size() < music.parts().size(), "two parts have one name: " + names());
        add(found, !closes(), "the last bar does not close");
        add(found, !runs() && !leads(), "no other chord leads into the last");
        add(found, !silentBars().isEmpty(), "nothing sounds in bars " + silentBars());
        for (Part part : music.parts()) {
            boolean struck = part.role() == Role.PERCUSSION;
            add(found, part.voice(Grade.CORE).notes().isEmpty(), part.id() + " is silent");
            add(found, struck && isUnstretched(part), part.id() + " is no harder at stretch");
            add(found, struck && !keepsItsLine(part), part.id() + " leaves its line");
        }
        tunes().forEach(part -> {
            add(found, !runs() && isBreathless(part), part.id() + " never breathes");
            add(found, sameTone(part) > 8, part.id() + " says one tone " + sameTone(part) + " times");
        });
        unmarked().stream()
                .filter(genre -> !music.warnings().contains("lends_little:" + genre))
                .forEach(genre -> found.add(genre + " cannot be heard, and nobody says so"));
        return found;
    }

    /** What is a matter of taste or of the instruments, as {@code kind where}: to be counted, not forbidden. */
    public List<String> weaknesses() {
        List<String> found = new ArrayList<>();
        tunes().forEach(part -> {
            add(found, isBreathless(part), "breathless " + part.id());
            add(found, evenest(part) > 16, "equal_notes " + part.id() + " " + evenest(part));
            add(found, peaks(part) > 1, "peaks_" + part.id() + " " + peaks(part));
        });
        add(found, !returns(), "no_return");
        add(found, narrow() < 7, "narrow " + narrow());
        add(found, rooted() < 90, "rootless " + rooted());
        add(found, led() < 50, "unled " + led());
        add(found, !leads(), "no_cadence");
        unmarked().forEach(genre -> found.add("unmarked " + genre));
        music.parts().stream()
                .filter(Listening::isUnstretched)
                .forEach(part -> found.add("stretch_equals_core_" + part.role()));
        return found;
    }

    /** A process or an idiom of running notes breathes by other means. */
    private boolean runs() {
        return idioms.stream().anyMatch(idiom -> idiom.has("additive_process") || idiom.has("running_eighths"));
    }

    private static boolean isUnstretched(Part part) {
        return played(part, Grade.STRETCH).equals(played(part, Grade.CORE));
    }

    private static void add(List<String> found, boolean weak, String what) {
        if (weak) {
            found.add(what);
        }
    }

    private List<Integer> silentBars() {
        Quarters bar = music.metre().barLength();
        return IntStream.rangeClosed(1, music.bars())
                .filter(number -> music.parts().stream()
                        .flatMap(part -> part.voice(Grade.CORE).notes().stream())
                        .noneMatch(note -> note.start().isBefore(bar.times(number))
                                && note.end().isAfter(bar.times(number - 1L))))
                .boxed()
                .toList();
    }

    private Set<String> names() {
        return music.parts().stream().map(Part::name).collect(Collectors.toSet());
    }

    /** The stretch version has every stroke of the core one. */
    private static boolean keepsItsLine(Part part) {
        return places(part, Grade.STRETCH).containsAll(places(part, Grade.CORE));
    }

    private static Set<String> places(Part part, Grade grade) {
        return part.voice(grade).notes().stream()
                .map(note -> note.sound() + "@" + note.start())
                .collect(Collectors.toSet());
    }

    private static List<String> played(Part part, Grade grade) {
        return part.voice(grade).notes().stream()
                .map(note -> note.sound() + "@" + note.start() + " " + note.stroke())
                .toList();
    }

    private List<Part> tunes() {
        return music.parts().stream().filter(part -> part.role() == Role.MELODY).toList();
    }

    private List<Note> tune() {
        return tunes().stream()
                .flatMap(part -> part.voice(Grade.CORE).notes().stream())
                .sorted(Comparator.comparing(Note::start))
                .toList();
    }

    /** More than four bars (of four beats) without a rest or a note of two beats. */
    private boolean isBreathless(Part part) {
        Quarters from = null;
        Quarters end = null;
        Quarters most = Quarters.of(16);
        for (Note note : part.voice(Grade.CORE).notes()) {
            boolean rest = end == null || note.start().isAfter(end);
            if (rest) {
                from = note.start();
            }
            end = note.end();
            if (!note.length().isBefore(Quarters.of(2))) {
                from = note.end();
            }
            if (end.minus(from).isAfter(most)) {
                return true;
            }
        }
        return false;
    }

    private static int evenest(Part part) {
        int most = 0;
        int run = 0;
        Note before = null;
        for (Note note : part.voice(Grade.CORE).notes()) {
            boolean same = before != null
                    && before.end().equals(note.start())
                    && before.length().equals(note.length());
            run = same ? run + 1 : 1;
            most = Math.max(most, run);
            before = note;
        }
        return most;
    }

    private static int sameTone(Part part) {
        int most = 0;
        int run = 0;
        Note before = null;
        for (Note note : part.voice(Grade.CORE).notes()) {
            run = before != null && midi(before) == midi(note) ? run + 1 : 1;
            most = Math.max(most, run);
            before = note;
        }
        return most;
    }

    /** The rhythm of the first bar comes again. */
    private boolean returns() {
        List<List<Quarters>> bars = IntStream.range(0, music.bars())
                .mapToObj(bar -> tune().stream()
                        .filter(note -> music.barAt(note.start()) == bar + 1)
                        .map(note ->
                                note.start().minus(music.metre().barLength().times(bar)))
                        .toList())
                .filter(bar -> !bar.isEmpty())
                .toList();
        return bars.stream().filter(bars.getFirst()::equals).count() >= 2;
    }

    /** In how many bars that are not the same the highest note of a part sounds. */
    private long peaks(Part part) {
        List<Note> notes = part.voice(Grade.CORE).notes();
        int top = notes.stream().mapToInt(Listening::midi).max().orElseThrow();
        return notes.stream()
                .filter(note -> midi(note) == top)
                .map(note -> bar(notes, music.barAt(note.start())))
                .distinct()
                .count();
    }

    private String bar(List<Note> notes, int bar) {
        return notes.stream()
                .filter(note -> music.barAt(note.start()) == bar)
                .map(note -> midi(note) + "@"
                        + note.start().remainderOf(music.metre().barLength()))
                .collect(Collectors.joining(" "));
    }

    private int narrow() {
        var heights = tune().stream().mapToInt(Listening::midi).summaryStatistics();
        return heights.getMax() - heights.getMin();
    }

    private List<Note> bass() {
        return music.parts().stream()
                .filter(part -> part.role() == Role.BASS)
                .flatMap(part -> part.voice(Grade.CORE).notes().stream())
                .toList();
    }

    /** Percent of new chords whose first bass note, or the one that is held into them, is their root. */
    int rooted() {
        int all = 0;
        int good = 0;
        for (ChordSpan span : music.chords()) {
            var sounding = bass().stream()
                    .filter(note ->
                            note.end().isAfter(span.start()) && note.start().isBefore(span.end()))
                    .findFirst();
            if (sounding.isPresent()) {
                all++;
                int degree = Math.floorMod(midi(sounding.get()), 12);
                boolean root = degree == span.tones().getFirst().semitones();
                boolean figured = span.tones().stream().anyMatch(tone -> tone.semitones() == degree)
                        && idioms.stream().anyMatch(idiom -> idiom.has("ground_bass"));
                good += root || figured ? 1 : 0;
            }
        }
        return all == 0 ? 100 : 100 * good / all;
    }

    /** Percent of changes of root that the bass leads into: by step, by fourth or fifth, or with the root ahead of time. */
    int led() {
        int all = 0;
        int good = 0;
        ChordSpan before = null;
        for (ChordSpan span : music.chords()) {
            boolean changes = before != null
                    && !before.tones().getFirst().equals(span.tones().getFirst());
            before = span;
            if (!changes) {
                continue;
            }
            var into = bass().stream()
                    .filter(note -> !note.start().isBefore(span.start()))
                    .findFirst();
            var from = bass().stream()
                    .filter(note -> note.start().isBefore(span.start()))
                    .reduce((a, b) -> b);
            if (into.isPresent() && from.isPresent()) {
                all++;
                int move = Math.abs(midi(into.get()) - midi(from.get()));
                good += Set.of(0, 1, 2, 5, 7).contains(move) ? 1 : 0;
            }
        }
        return all == 0 ? 100 : 100 * good / all;
    }

    /** Another chord leads into the last one, from at most four chords before. */
    private boolean leads() {
        List<ChordSpan> chords = music.chords();
        return chords.isEmpty()
                || chords.reversed().stream()
                        .limit(4)
                        .anyMatch(chord -> !root(chord).equals(root(chords.getLast())));
    }

    private static PitchClass root(ChordSpan chord) {
        return chord.tones().getFirst();
    }

    /** Tune and bass end with a note of half a bar at least. */
    private boolean closes() {
        Quarters half = music.metre().barLength().dividedBy(2);
        return Stream.of(tune(), bass())
                .filter(notes -> !notes.isEmpty())
                .allMatch(notes -> !notes.getLast().length().isBefore(half));
    }

    /** Genres of which no mark of their own is proved. */
    private List<String> unmarked() {
        Set<String> proved = music.claims().stream().map(TheoryClaim::marker).collect(Collectors.toSet());
        return idioms.stream()
                .filter(idiom -> idiom.markers().stream().noneMatch(proved::contains))
                .map(Idiom::id)
                .toList();
    }

    /** The notes, bar by bar. */
    public String written() {
        StringBuilder text = new StringBuilder();
        text.append(music.key())
                .append(' ')
                .append(music.metre().signature())
                .append(' ')
                .append(music.beatsPerMinute())
                .append(' ')
                .append(music.feel())
                .append(' ')
                .append(music.form())
                .append(' ')
                .append(music.strategy())
                .append(' ')
                .append(music.warnings())
                .append('\n');
        music.chords()
                .forEach(chord -> text.append(music.barAt(chord.start()))
                        .append(':')
                        .append(chord.numeral().written())
                        .append('=')
                        .append(chord.symbol())
                        .append(' '));
        text.append('\n');
        for (Part part : music.parts()) {
            text.append(part.id())
                    .append(" / ")
                    .append(part.name())
                    .append(" / ")
                    .append(part.instrument().id())
                    .append(" / ")
                    .append(part.genre())
                    .append('\n');
            var bars = new TreeMap<Integer, StringBuilder>();
            for (Note note : part.voice(Grade.CORE).notes()) {
                bars.computeIfAbsent(music.barAt(note.start()), bar -> new StringBuilder())
                        .append(name(note))
                        .append('@')
                        .append(note.start().remainderOf(music.metre().barLength()))
                        .append('+')
                        .append(note.length())
                        .append(' ');
            }
            bars.forEach((bar, notes) ->
                    text.append("  ").append(bar).append(": ").append(notes).append('\n'));
        }
        text.append(music.claims().stream().map(TheoryClaim::marker).toList()).append('\n');
        return text.toString();
    }

    private static String name(Note note) {
        return note.sound() instanceof Sound.Pitched pitched
                ? pitched.pitch().toString()
                : String.valueOf(((Sound.Struck) note.sound()).midiKey());
    }

    private static int midi(Note note) {
        return ((Sound.Pitched) note.sound()).pitch().midi();
    }
}
