package com.litmashup.music.writing;

import com.litmashup.music.Key;
import com.litmashup.music.Letter;
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
import com.litmashup.music.score.Note.Syllable;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import com.litmashup.music.score.Section;
import com.litmashup.music.score.Sound;
import com.litmashup.music.score.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Valid arrangements that nobody would play, one for each seed: every metre, key, length and syncopation in turn. */
public final class RandomArrangements {

    static final List<String> METRES =
            List.of("2/4", "3/4", "4/4", "6/8", "12/8", "3+3+2/8", "5/4", "7/8", "9/8", "2/2", "2+2+3/8");

    private static final List<String> TONICS =
            List.of("C", "G", "D", "A", "E", "B", "F#", "F", "Bb", "Eb", "Ab", "Db", "Gb");
    private static final List<String> SYMBOLS = List.of("", "m", "7", "m7", "maj7", "m7b5", "dim", "6", "9", "m/G");
    private static final List<List<Integer>> TONES = List.of(
            List.of(0, 4, 7),
            List.of(0, 3, 7),
            List.of(0, 4, 7, 10),
            List.of(0, 3, 7, 10),
            List.of(0, 4, 7, 11),
            List.of(0, 3, 6, 10),
            List.of(0, 3, 6),
            List.of(0, 4, 7, 9),
            List.of(0, 4, 7, 10, 14),
            List.of(0, 3, 7));

    private final Random random;
    private final Metre metre;
    private final int bars;
    private final boolean triplets;
    private int notes;

    private RandomArrangements(long seed) {
        random = new Random(seed);
        metre = metre(METRES.get(Math.floorMod(seed, METRES.size())));
        bars = 1 + random.nextInt(5);
        triplets = random.nextInt(3) == 0;
    }

    /** The arrangement of a seed; it plays straight. */
    public static Arrangement of(long seed) {
        return new RandomArrangements(seed).arrangement();
    }

    /** A metre such as {@code 6/8} or {@code 3+3+2/8}. */
    static Metre metre(String written) {
        String[] figures = written.split("/");
        List<Integer> groups =
                Arrays.stream(figures[0].split("\\+")).map(Integer::valueOf).toList();
        int unit = Integer.parseInt(figures[1]);
        int count = groups.stream().mapToInt(Integer::intValue).sum();
        return groups.size() == 1 ? Metre.of(count, unit) : new Metre(count, unit, groups);
    }

    private Arrangement arrangement() {
        Mode[] modes = Mode.values();
        return new Arrangement(
                "Seeded piece",
                Level.ADVANCED,
                new Key(PitchClass.parse(oneOf(TONICS)), modes[random.nextInt(modes.length)]),
                metre,
                50 + random.nextInt(130),
                Feel.STRAIGHT,
                bars,
                "A",
                List.of(new Section("A", 1, bars)),
                chords(),
                parts(),
                List.of(),
                List.of(),
                "none",
                List.of());
    }

    private List<ChordSpan> chords() {
        List<ChordSpan> chords = new ArrayList<>();
        for (int bar = 0; bar < bars; bar++) {
            Quarters start = metre.barLength().times(bar);
            Quarters first = metre.unitLength().times(1 + random.nextInt(metre.count() - 1));
            chords.add(chord(start, first));
            chords.add(chord(start.plus(first), metre.barLength().minus(first)));
        }
        return chords;
    }

    private ChordSpan chord(Quarters start, Quarters length) {
        PitchClass root = PitchClass.parse(oneOf(TONICS));
        int kind = random.nextInt(SYMBOLS.size());
        return new ChordSpan(
                start,
                length,
                RomanNumeral.parse("I"),
                root.written() + SYMBOLS.get(kind),
                TONES.get(kind).stream().map(semitones -> tone(root, semitones)).toList());
    }

    private static PitchClass tone(PitchClass root, int semitones) {
        int[] steps = {0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6, 7, 8, 8};
        return new Transposition(steps[semitones], semitones).moved(root);
    }

    private List<Part> parts() {
        return List.of(
                part("melody", Role.MELODY, instrument("flute", 73, Clef.TREBLE, 0), this::pitch),
                part(
                        "horn",
                        Role.MELODY,
                        instrument("horn", 65, Clef.TREBLE, oneOf(List.of(2, 9, 14, -12, 7))),
                        this::pitch),
                part("chords", Role.CHORDS, instrument("piano", 0, Clef.TREBLE, 0), this::pitch),
                part("bass", Role.BASS, instrument("bass", 33, Clef.BASS, 12), this::lowPitch),
                part("drum", Role.PERCUSSION, drum("drum"), note -> new Sound.Struck(75)),
                part("kit", Role.PERCUSSION, drum("kit"), this::kit));
    }

    private Part part(String id, Role role, Instrument instrument, IntFunction<Sound> sounds) {
        Map<Grade, Voice> versions = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            boolean chordal = role == Role.CHORDS || id.equals("kit");
            versions.put(grade, voice(id + "." + grade, sounds, chordal, id.equals("melody")));
        }
        return new Part(id, "The " + id, role, "none", instrument, versions);
    }

    private Voice voice(String id, IntFunction<Sound> sounds, boolean chordal, boolean sung) {
        List<Note> voice = new ArrayList<>();
        Quarters end = metre.barLength().times(bars);
        Quarters place = Quarters.ZERO;
        while (place.isBefore(end)) {
            Quarters length = Quarters.earlier(length(place), end.minus(place));
            if (random.nextInt(4) > 0) {
                int together = chordal ? 1 + random.nextInt(3) : 1;
                for (Sound sound : distinct(sounds, together)) {
                    voice.add(new Note(id + "-" + notes++, place, length, sound, stroke(), sung ? syllable() : null));
                }
            }
            place = place.plus(length);
        }
        return new Voice(voice);
    }

    private List<Sound> distinct(IntFunction<Sound> sounds, int count) {
        Map<Integer, Sound> bySound = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            Sound sound = sounds.apply(i);
            bySound.put(
                    switch (sound) {
                        case Sound.Pitched pitched -> pitched.pitch().midi();
                        case Sound.Struck struck -> struck.midiKey();
                    },
                    sound);
        }
        return List.copyOf(bySound.values());
    }

    /** Binary lengths anywhere on the sixteenth grid; in triplet pieces thirds that come back to the beat. */
    private Quarters length(Quarters place) {
        Quarters within = place.remainderOf(metre.barLength()).remainderOf(Quarters.ONE);
        boolean betweenThirds = within.denominator() % 3 == 0;
        boolean onBeat = within.isZero() && metre.unit() == 4;
        if (betweenThirds || (triplets && onBeat && random.nextInt(3) == 0)) {
            return Quarters.of(1 + random.nextInt(2), 3);
        }
        return Quarters.of(1 + random.nextInt(random.nextInt(5) == 0 ? 24 : 8), 4);
    }

    private Sound pitch(int index) {
        return new Sound.Pitched(randomPitch(4));
    }

    private Sound lowPitch(int index) {
        return new Sound.Pitched(randomPitch(2));
    }

    private Sound kit(int index) {
        return new Sound.Struck(oneOf(List.of(36, 38, 42, 46, 49, 56, 62, 63)));
    }

    private Pitch randomPitch(int octave) {
        Letter letter = Letter.values()[random.nextInt(7)];
        int alteration = random.nextInt(12) == 0 ? random.nextInt(5) - 2 : random.nextInt(3) - 1;
        return new PitchClass(letter, alteration).inOctave(octave + random.nextInt(2));
    }

    private Stroke stroke() {
        return oneOf(List.of(Stroke.GHOST, Stroke.HIT, Stroke.HIT, Stroke.ACCENT));
    }

    private @Nullable Syllable syllable() {
        return random.nextInt(5) == 0
                ? null
                : new Syllable(oneOf(List.of("la", "dé", "o'er", "sun")), random.nextBoolean());
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Instrument instrument(String id, int program, Clef clef, int writtenAbove) {
        return new Instrument(id, id, program, false, clef, writtenAbove, 0, 127);
    }

    private static Instrument drum(String id) {
        return new Instrument(id, id, 0, true, Clef.PERCUSSION, 0, 27, 87);
    }

    /** Arrangements of many seeds. */
    static Stream<Arrangement> first(int count) {
        return IntStream.range(0, count).mapToObj(RandomArrangements::of);
    }
}
