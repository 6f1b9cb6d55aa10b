package com.litmashup.music.writing;

import com.litmashup.music.Quarters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hears an ABC file, as far as the standard 2.1 is needed here. Standard and programs differ in whether an accidental
 * also holds in other octaves; this reader can do either.
 */
public final class AbcReader {

    private static final Pattern TOKEN = Pattern.compile("\\(3:2:(?<triplet>\\d+)|\"[^\"]*\"|![a-z]+!"
            + "|(?<sound>\\[[^]]+]|[_^=]*[A-Ga-g][,']*|z)(?<length>[\\d/]*)(?<tie>-?)|(?<bar>\\|]?)|(?<space> +)");
    private static final Pattern NOTE = Pattern.compile("([_^=]*)([A-Ga-g])([,']*)");
    private static final String FIFTHS = "FCGDAEB";
    private static final Map<String, Integer> LEAN = Map.of("", 0, "m", -3, "dor", -2, "phr", -4, "lyd", 1, "mix", -1);

    private final boolean inAllOctaves;
    private final List<Heard> heard = new ArrayList<>();
    private final Map<String, Integer> drums = new HashMap<>();
    private final Map<String, Integer> accidentals = new HashMap<>();
    private final Map<Integer, Heard> tied = new HashMap<>();
    private Quarters barLength = Quarters.ZERO;
    private int voices;
    private boolean inBody;
    private int fifths;
    private int program;
    private int transposition;
    private boolean percussion;
    private Quarters place = Quarters.ZERO;
    private Quarters bar = Quarters.ZERO;
    private int inTriplet;

    private AbcReader(boolean inAllOctaves) {
        this.inAllOctaves = inAllOctaves;
    }

    /** @param inAllOctaves whether an accidental holds in every octave of its bar */
    public static List<Heard> read(String abc, boolean inAllOctaves) {
        AbcReader reader = new AbcReader(inAllOctaves);
        abc.lines().forEach(reader::line);
        return reader.heard.stream().sorted(Heard.ORDER).toList();
    }

    private void line(String line) {
        if (line.startsWith("%%MIDI ")) {
            directive(line.substring(7).split(" "));
        } else if (line.startsWith("M:")) {
            metre(line.substring(2));
        } else if (line.startsWith("K:")) {
            key(line.substring(2));
            inBody = true;
        } else if (line.startsWith("V:") && inBody) {
            voice();
        } else if (!line.matches("[A-Za-z]:.*")) {
            music(line);
        }
    }

    private void voice() {
        voices++;
        place = Quarters.ZERO;
        bar = Quarters.ZERO;
        drums.clear();
        percussion = false;
        transposition = 0;
    }

    private void directive(String[] words) {
        switch (words[0]) {
            case "channel" -> percussion = words[1].equals("10");
            case "program" -> program = Integer.parseInt(words[words.length - 1]);
            case "transpose" -> transposition = Integer.parseInt(words[1]);
            case "drummap" -> drums.put(words[1], Integer.valueOf(words[2]));
            default -> {}
        }
    }

    private void metre(String written) {
        String[] figures = written.replaceAll("[()]", "").split("/");
        int count = 0;
        for (String group : figures[0].split("\\+")) {
            count += Integer.parseInt(group);
        }
        barLength = Quarters.of(4L * count, Integer.parseInt(figures[1]));
    }

    private void key(String written) {
        Matcher parts = Pattern.compile("([A-G])([b#]?)(.*)").matcher(written);
        demand(parts.matches(), written);
        int alteration = parts.group(2).equals("#") ? 1 : parts.group(2).equals("b") ? -1 : 0;
        fifths = FIFTHS.indexOf(parts.group(1)) - 1 + 7 * alteration + LEAN.get(parts.group(3));
    }

    private void music(String line) {
        Matcher token = TOKEN.matcher(line);
        int at = 0;
        while (token.find()) {
            demand(token.start() == at, line.substring(at));
            at = token.end();
            token(token);
        }
        demand(at == line.length(), line.substring(at));
    }

    private void token(Matcher token) {
        if (token.group("triplet") != null) {
            inTriplet = Integer.parseInt(token.group("triplet"));
        } else if (token.group("bar") != null) {
            bar();
        } else if (token.group("sound") != null) {
            sound(
                    token.group("sound"),
                    length(token.group("length")),
                    !token.group("tie").isEmpty());
        }
    }

    private void bar() {
        bar = bar.plus(barLength);
        demand(place.equals(bar), "a bar ends at " + place + " and not at " + bar);
        accidentals.clear();
    }

    private Quarters length(String written) {
        String[] figures = written.split("/", -1);
        long numerator = figures[0].isEmpty() ? 1 : Long.parseLong(figures[0]);
        long denominator = figures.length == 1 ? 1 : figures[1].isEmpty() ? 2 : Long.parseLong(figures[1]);
        Quarters length = Quarters.of(numerator, 2 * denominator);
        return inTriplet-- > 0 ? length.times(2).dividedBy(3) : length;
    }

    private void sound(String sound, Quarters length, boolean goesOn) {
        Matcher notes = NOTE.matcher(sound);
        Map<Integer, Heard> before = new HashMap<>(tied);
        tied.clear();
        while (!sound.equals("z") && notes.find()) {
            int key = key(notes);
            Heard now = whole(before.remove(key), new Heard(voices - 1, place, length, key, program, percussion));
            if (goesOn) {
                tied.put(key, now);
            } else {
                heard.add(now);
            }
        }
        demand(before.isEmpty(), "nothing to tie to at " + place + ": " + before);
        place = place.plus(length);
    }

    private static Heard whole(@Nullable Heard before, Heard now) {
        return before == null
                ? now
                : new Heard(
                        now.part(),
                        before.onset(),
                        before.length().plus(now.length()),
                        now.key(),
                        now.program(),
                        now.percussion());
    }

    private int key(Matcher note) {
        String letter = note.group(2).toUpperCase(Locale.ROOT);
        if (percussion) {
            return drums.get(note.group(2) + note.group(3));
        }
        int octave = letter.equals(note.group(2)) ? 4 : 5;
        octave += note.group(3).replace(",", "").length()
                - note.group(3).replace("'", "").length();
        String scope = inAllOctaves ? letter : letter + octave;
        if (!note.group(1).isEmpty()) {
            accidentals.put(scope, alteration(note.group(1)));
        }
        int natural = List.of(0, 2, 4, 5, 7, 9, 11).get("CDEFGAB".indexOf(letter));
        return 12 * (octave + 1) + natural + accidentals.getOrDefault(scope, signed(letter)) + transposition;
    }

    private static int alteration(String signs) {
        return signs.chars().map(sign -> sign == '^' ? 1 : sign == '_' ? -1 : 0).sum();
    }

    private int signed(String letter) {
        int order = FIFTHS.indexOf(letter);
        return order < fifths ? 1 : order >= 7 + fifths ? -1 : 0;
    }

    private static void demand(boolean met, String otherwise) {
        if (!met) {
            throw new AssertionError("cannot read " + otherwise);
        }
    }
}
