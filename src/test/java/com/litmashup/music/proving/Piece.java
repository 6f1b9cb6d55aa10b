package com.litmashup.music.proving;

import com.litmashup.music.Key;
import com.litmashup.music.Metre;
import com.litmashup.music.Mode;
import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import com.litmashup.music.Quarters;
import com.litmashup.music.RomanNumeral;
import com.litmashup.music.Stroke;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Feel;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Instrument;
import com.litmashup.music.score.Instrument.Clef;
import com.litmashup.music.score.Level;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import com.litmashup.music.score.Section;
import com.litmashup.music.score.Sound;
import com.litmashup.music.score.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A few bars written down for a test, a line a part: {@code perc 75 8 x..x..x...x.x...}, {@code bass C2:1 G2:1},
 * {@code melody C5:1/2 r:1/2 E5:1}, {@code chords [C4 E4]:2}; each is repeated to the end unless it begins with
 * {@code once}. {@code harmony ii7=D,F,A,C V7=G,B,D,F} has a chord a bar, {@code metre 6/8}, {@code bars 4},
 * {@code key D dorian}, {@code feel 2 1}, {@code level beginner}, {@code tempo 96}, {@code section A 1 8}, {@code genre baroque} for the parts that follow.
 */
final class Piece {

    private Metre metre = Metre.of(4, 4);
    private int bars = 4;
    private Key key = new Key(PitchClass.parse("C"), Mode.MAJOR);
    private Feel feel = Feel.STRAIGHT;
    private Level level = Level.ADVANCED;
    private int tempo = 96;
    private final List<Section> sections = new ArrayList<>();
    private final List<ChordSpan> chords = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int notes;
    private String genre = "samba";

    private Piece() {}

    static Arrangement of(String written) {
        Piece piece = new Piece();
        written.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(piece::read);
        return piece.arrangement();
    }

    private void read(String line) {
        String[] words = line.split("\\s+");
        switch (words[0]) {
            case "metre" ->
                metre = Metre.of(Integer.parseInt(words[1].split("/")[0]), Integer.parseInt(words[1].split("/")[1]));
            case "bars" -> bars = Integer.parseInt(words[1]);
            case "key" -> key = new Key(PitchClass.parse(words[1]), Mode.valueOf(words[2].toUpperCase(Locale.ROOT)));
            case "feel" -> feel = new Feel(Double.parseDouble(words[1]), quarters(words[2]));
            case "level" -> level = Level.valueOf(words[1].toUpperCase(Locale.ROOT));
            case "genre" -> genre = words[1];
            case "tempo" -> tempo = Integer.parseInt(words[1]);
            case "section" ->
                sections.add(new Section(words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3])));
            case "harmony" -> harmony(Arrays.copyOfRange(words, 1, words.length));
            case "perc" -> part(Role.PERCUSSION, strokes(Integer.parseInt(words[1]), quarters(words[2]), words[3]));
            case "once" ->
                part(role(words[1]), tune(line.substring(line.indexOf(words[1]) + words[1].length()), false));
            default -> part(role(words[0]), tune(line.substring(words[0].length()), true));
        }
    }

    private static Role role(String word) {
        return Role.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private Quarters length() {
        return metre.barLength().times(bars);
    }

    private static Quarters quarters(String word) {
        String[] parts = word.split("/");
        return Quarters.of(Long.parseLong(parts[0]), parts.length > 1 ? Long.parseLong(parts[1]) : 1);
    }

    private void harmony(String[] written) {
        for (int bar = 0; bar < bars; bar++) {
            for (String chord : List.of(written[bar % written.length].split("\\+"))) {
                String[] parts = chord.split("=");
                List<PitchClass> tones = Arrays.stream(parts[1].split(","))
                        .map(PitchClass::parse)
                        .toList();
                int inBar = written[bar % written.length].split("\\+").length;
                Quarters span = metre.barLength().dividedBy(inBar);
                Quarters from =
                        chords.isEmpty() ? Quarters.ZERO : chords.getLast().end();
                chords.add(new ChordSpan(from, span, RomanNumeral.parse(parts[0]), parts[0], tones));
            }
        }
    }

    private List<Note> strokes(int midiKey, Quarters cycle, String pattern) {
        Quarters step = cycle.dividedBy(pattern.length());
        List<Note> struck = new ArrayList<>();
        for (int i = 0; step.times(i).isBefore(length()); i++) {
            char letter = pattern.charAt(i % pattern.length());
            if (letter != '.') {
                Stroke stroke = letter == 'X' ? Stroke.ACCENT : letter == 'g' ? Stroke.GHOST : Stroke.HIT;
                struck.add(new Note(nextId(), step.times(i), step, new Sound.Struck(midiKey), stroke, null));
            }
        }
        return struck;
    }

    private List<Note> tune(String written, boolean repeated) {
        String[] words = written.replaceAll("\\[([^\\]]*)\\]", "$1").strip().split("\\s+");
        List<String> groups = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String word : words) {
            open.append(open.isEmpty() ? "" : " ").append(word);
            if (word.contains(":")) {
                groups.add(open.toString());
                open.setLength(0);
            }
        }
        List<Note> tune = new ArrayList<>();
        Quarters at = Quarters.ZERO;
        for (int i = 0; at.isBefore(length()) && (repeated || i < groups.size()); i++) {
            String[] parts = groups.get(i % groups.size()).split(":");
            Quarters length = quarters(parts[1]);
            for (String name : parts[0].split(" ")) {
                if (!name.equals("r")) {
                    Sound sound = new Sound.Pitched(Pitch.parse(name));
                    tune.add(new Note(nextId(), at, length, sound, Stroke.HIT, null));
                }
            }
            at = at.plus(length);
        }
        return tune;
    }

    private String nextId() {
        notes++;
        return "n" + notes;
    }

    private void part(Role role, List<Note> notes) {
        boolean percussion = role == Role.PERCUSSION;
        Instrument instrument =
                new Instrument(percussion ? "hands" : "voice", "Part", 0, percussion, Clef.TREBLE, 0, 24, 96);
        Voice voice = new Voice(notes);
        parts.add(new Part(
                "part_" + (parts.size() + 1),
                "Part",
                role,
                genre,
                instrument,
                Map.of(Grade.SUPPORT, voice, Grade.CORE, voice, Grade.STRETCH, voice)));
    }

    private Arrangement arrangement() {
        return new Arrangement(
                "Example",
                level,
                key,
                metre,
                tempo,
                feel,
                bars,
                "A",
                sections,
                chords,
                parts,
                List.of(),
                List.of(),
                "groove_x_harmony",
                List.of());
    }
}
