package com.litmashup.mashup.arranging;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Music;
import com.litmashup.mashup.Texts;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Note.Syllable;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Voice;
import com.litmashup.pedagogy.Syllables;
import com.litmashup.pedagogy.Syllables.Sung;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays new words under the notes of old ones. A new line takes the place of an old one of as many syllables, syllable for
 * syllable, so that no note is touched; a line that does not fit leaves the old words where they are sung.
 */
public final class Underlay {

    private static final Pattern MARK_AT_END = Pattern.compile("[.,;:!?…]+$");

    private final Syllables syllables;

    private Underlay(Syllables syllables) {
        this.syllables = syllables;
    }

    public static Underlay load() {
        return new Underlay(Syllables.load());
    }

    /** How many notes a line needs. */
    public int notesOf(String line) {
        return syllables.of(line).size();
    }

    /** The lesson with these lyrics: in its list, under its notes, and where its activities quote a line. */
    public Lesson sung(Lesson lesson, List<String> lyrics) {
        Music music = lesson.music() == null ? null : laid(lesson.music(), lesson.lyrics(), lyrics);
        List<Activity> activities = lesson.activities().stream()
                .map(activity -> quoting(activity, lesson.lyrics(), lyrics))
                .toList();
        return lesson.telling(Texts.of(lesson).done(activities).sung(lyrics, music));
    }

    /** The music with the words of the new lines where those of the old ones were. */
    public Music laid(Music music, List<String> was, List<String> now) {
        List<Line> lines = IntStream.range(0, Math.min(was.size(), now.size()))
                .mapToObj(at -> line(syllables(was.get(at)), syllables(now.get(at))))
                .toList();
        Arrangement score = music.arrangement();
        List<Part> parts = score.parts().stream().map(part -> laid(part, lines)).toList();
        return new Music(music.choice(), music.ensemble(), score.playedBy(parts));
    }

    private static Line line(List<Syllable> was, List<Syllable> now) {
        return new Line(was, was.size() == now.size() ? now : was);
    }

    private record Line(List<Syllable> was, List<Syllable> now) {

        /** How many syllables from here on are sung to its old words, counted from one of them. */
        int sungAt(List<Syllable> sung, int at, int from) {
            int length = 0;
            while (from + length < was.size()
                    && at + length < sung.size()
                    && was.get(from + length).equals(sung.get(at + length))) {
                length++;
            }
            return length;
        }
    }

    /** A stretch of the tune that is sung to one line, or to its end where the line is parted. */
    private record Stretch(int line, int from, int length) {}

    private List<Syllable> syllables(String line) {
        return syllables.of(line).stream().map(Underlay::syllable).toList();
    }

    private static Syllable syllable(Sung sung) {
        return new Syllable(sung.text(), sung.endsWord());
    }

    private static Part laid(Part part, List<Line> lines) {
        Map<Grade, Voice> versions = new EnumMap<>(Grade.class);
        part.versions().forEach((grade, voice) -> versions.put(grade, new Voice(laid(voice.notes(), lines))));
        return new Part(part.id(), part.name(), part.role(), part.genre(), part.instrument(), versions);
    }

    private static List<Note> laid(List<Note> notes, List<Line> lines) {
        List<Syllable> sung =
                notes.stream().map(Note::syllable).filter(Objects::nonNull).toList();
        List<Syllable> words = words(sung, lines);
        List<Note> laid = new ArrayList<>();
        int at = 0;
        for (Note note : notes) {
            laid.add(note.syllable() == null ? note : singing(note, words.get(at++)));
        }
        return laid;
    }

    private static Note singing(Note note, @Nullable Syllable syllable) {
        return new Note(note.id(), note.start(), note.length(), note.sound(), note.stroke(), syllable);
    }

    /** Reads along, line after line as they follow each other. */
    private static List<Syllable> words(List<Syllable> sung, List<Line> lines) {
        List<Syllable> words = new ArrayList<>(sung);
        int turn = 0;
        for (int at = 0; at < sung.size(); ) {
            Stretch next = longest(sung, at, lines, turn);
            for (int i = 0; i < next.length(); i++) {
                words.set(at + i, lines.get(next.line()).now().get(next.from() + i));
            }
            turn = next.length() > 0 ? next.line() + 1 : turn;
            at += Math.max(1, next.length());
        }
        return words;
    }

    /** Of equally long ones the line whose turn it is, from its beginning. */
    private static Stretch longest(List<Syllable> sung, int at, List<Line> lines, int turn) {
        Stretch best = new Stretch(0, 0, 0);
        for (int step = 0; step < lines.size(); step++) {
            int line = (turn + step) % lines.size();
            for (int from = 0; from < lines.get(line).was().size(); from++) {
                int length = lines.get(line).sungAt(sung, at, from);
                best = length > best.length() ? new Stretch(line, from, length) : best;
            }
        }
        return best;
    }

    private static Activity quoting(Activity activity, List<String> was, List<String> now) {
        return new Activity(
                activity.title(),
                activity.minutes(),
                activity.session(),
                quoting(activity.teacher(), was, now),
                quoting(activity.pupils(), was, now),
                activity.bloom(),
                activity.mode(),
                activity.objectives(),
                quoting(activity.screen(), was, now));
    }

    private static String quoting(String text, List<String> was, List<String> now) {
        String quoted = text;
        for (int line = 0; line < Math.min(was.size(), now.size()); line++) {
            quoted = quoted.replaceAll(
                    "(?i)" + Pattern.quote(bare(was.get(line))), Matcher.quoteReplacement(bare(now.get(line))));
        }
        return quoted;
    }

    private static String bare(String line) {
        return MARK_AT_END.matcher(line.strip()).replaceAll("");
    }
}
