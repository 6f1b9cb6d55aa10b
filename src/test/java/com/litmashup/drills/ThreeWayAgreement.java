package com.litmashup.drills;

import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.mashup.arranging.Idioms;
import com.litmashup.mashup.ensemble.Ensembles;
import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.Arranger;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Request;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Feel;
import com.litmashup.music.score.Level;
import com.litmashup.music.writing.Abc;
import com.litmashup.music.writing.AbcReader;
import com.litmashup.music.writing.Arrangements;
import com.litmashup.music.writing.Choice;
import com.litmashup.music.writing.Heard;
import com.litmashup.music.writing.Midi;
import com.litmashup.music.writing.MidiReader;
import com.litmashup.music.writing.MusicXml;
import com.litmashup.music.writing.MusicXmlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Has arrangements of many pairs of genres read by programs that nobody here wrote, and compares onsets, pitches and
 * programs with the arrangement: our MIDI by the JDK, our MusicXML by proxymusic and MuseScore, our ABC by a reader of
 * the tests and abc2midi. MuseScore and abc2midi are used where they are installed; what is missing is said, and only
 * then the program ends well without it.
 *
 * <p>{@code java -cp target/classes:target/test-classes:(dependencies) com.litmashup.drills.ThreeWayAgreement [pairs]}
 */
final class ThreeWayAgreement {

    private final ForeignReaders foreign;
    private final Map<String, Integer> agreed = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int notes;

    private ThreeWayAgreement(Path folder) {
        this.foreign = new ForeignReaders(folder);
    }

    public static void main(String[] arguments) throws Exception {
        int pairs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        ThreeWayAgreement drill = new ThreeWayAgreement(Files.createTempDirectory("three-way"));
        List<Arrangement> pieces = pieces(pairs);
        for (Arrangement piece : pieces) {
            drill.read(straight(piece));
        }
        drill.report(pieces.size());
        System.exit(drill.failures.isEmpty() ? 0 : 1);
    }

    /** Different ordered pairs, spread over the atlas; levels and ensembles take turns. */
    private static List<Arrangement> pieces(int pairs) {
        List<Idiom> idioms = AtlasFromFiles.playable().stream()
                .map(genre -> Idioms.of(genre).orElseThrow())
                .toList();
        Ensembles ensembles = new Ensembles();
        List<Arrangement> pieces = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            Idiom one = idioms.get(pair % idioms.size());
            int step = 1 + (pair / idioms.size() * 5 + pair) % (idioms.size() - 1);
            Idiom other = idioms.get((pair + step) % idioms.size());
            Level level = Level.values()[pair % 3];
            String group = ensembles.ids().get(pair % ensembles.ids().size());
            pieces.add(Arranger.arrange(new Request(
                    one.name() + " & " + other.name(),
                    List.of(one, other),
                    null,
                    level,
                    ensembles.group(group, level).orElseThrow(),
                    null,
                    null,
                    null,
                    "drill " + pair,
                    List.of())));
        }
        return pieces;
    }

    /** Notation is straight; what swing does to the ticks is proved elsewhere. */
    private static Arrangement straight(Arrangement piece) {
        return Arrangements.felt(piece, Feel.STRAIGHT, piece.metre());
    }

    private void read(Arrangement piece) throws Exception {
        List<Heard> expected = Heard.in(piece);
        byte[] xml = MusicXml.write(piece, Choice.CORE);
        String abc = Abc.portable(piece, Choice.CORE);
        notes += expected.size();
        compare(piece, "MIDI by the JDK", expected, MidiReader.read(Midi.write(piece, Choice.CORE)), 0);
        compare(piece, "MusicXML by proxymusic", expected, MusicXmlReader.read(xml), 0);
        compare(piece, "ABC by the tests' reader", expected, AbcReader.read(abc, false), 0);
        if (foreign.hasMuseScore()) {
            compare(piece, "MusicXML by MuseScore", expected, foreign.museScore(xml), 0);
        }
        if (foreign.hasAbc2midi()) {
            compare(piece, "ABC by abc2midi", expected, foreign.abc2midi(abc), ForeignReaders.LATE_TICKS);
        }
        failures.addAll(foreign.complaints(piece.title()));
    }

    private void compare(Arrangement piece, String reader, List<Heard> expected, List<Heard> heard, int late) {
        List<String> differences = differences(expected, heard, late);
        if (differences.isEmpty()) {
            agreed.merge(reader, 1, Integer::sum);
        } else {
            failures.add("%s (%s, %s): %s differs in %d places, first %s"
                    .formatted(
                            piece.title(),
                            piece.level(),
                            piece.metre().signature(),
                            reader,
                            differences.size(),
                            differences.getFirst()));
        }
    }

    /** Foreign files have their own order of tracks: what sounds when is compared, not where it stands. */
    private static List<String> differences(List<Heard> expected, List<Heard> heard, int late) {
        Map<String, List<Integer>> wanted = onsets(expected);
        Map<String, List<Integer>> found = onsets(heard);
        List<String> differences = new ArrayList<>();
        for (String sound : union(wanted, found)) {
            List<Integer> these = wanted.getOrDefault(sound, List.of());
            List<Integer> those = found.getOrDefault(sound, List.of());
            if (!sameTimes(these, those, late)) {
                differences.add(sound + " at " + these + ", heard at " + those);
            }
        }
        return differences;
    }

    private static List<String> union(Map<String, List<Integer>> one, Map<String, List<Integer>> other) {
        Map<String, List<Integer>> both = new TreeMap<>(one);
        both.putAll(other);
        return List.copyOf(both.keySet());
    }

    private static Map<String, List<Integer>> onsets(List<Heard> heard) {
        Map<String, List<Integer>> onsets = new TreeMap<>();
        heard.stream()
                .sorted(Comparator.comparing(Heard::onset))
                .forEach(note -> onsets.computeIfAbsent(sound(note), ignored -> new ArrayList<>())
                        .add(Math.toIntExact(note.onset().times(Quarters.TICKS).wholesOf(Quarters.ONE))));
        return onsets;
    }

    private static String sound(Heard note) {
        String on = note.percussion() ? "kit " : "program ";
        return on + note.program() + " key " + note.key();
    }

    private static boolean sameTimes(List<Integer> these, List<Integer> those, int late) {
        if (these.size() != those.size()) {
            return false;
        }
        for (int i = 0; i < these.size(); i++) {
            int difference = those.get(i) - these.get(i);
            if (difference < 0 || difference > late) {
                return false;
            }
        }
        return true;
    }

    private void report(int pieces) {
        System.out.printf("%d arrangements with %d notes%n", pieces, notes);
        agreed.forEach(
                (reader, count) -> System.out.printf("  %-26s hears %d of %d as they are%n", reader, count, pieces));
        foreign.missing().forEach(tool -> System.out.printf("  %s is not installed and was not asked%n", tool));
        failures.forEach(failure -> System.out.println("  " + failure));
        System.out.println(failures.isEmpty() ? "all agree" : failures.size() + " disagreements");
    }
}
