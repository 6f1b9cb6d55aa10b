package com.litmashup.drills;

import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.genre.Genre;
import com.litmashup.mashup.arranging.Idioms;
import com.litmashup.mashup.ensemble.Ensembles;
import com.litmashup.music.arranging.Arranger;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Request;
import com.litmashup.music.proving.Fault;
import com.litmashup.music.proving.Inspector;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Level;
import com.litmashup.music.writing.Abc;
import com.litmashup.music.writing.Choice;
import com.litmashup.music.writing.Midi;
import com.litmashup.music.writing.MusicXml;
import com.litmashup.studio.Studios;
import com.litmashup.studio.Wish;
import com.litmashup.web.Download;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Arranges every ordered pair of genres at every level for every ensemble, each twice, inspects what came of it, and
 * writes its files. The digest of all files is the same in every run on every machine.
 *
 * <p>Arguments: how many seeds (1), every how many-th of the cases (1), and of every how many-th of those the files that
 * are drawn and sounded are made too (500).
 */
final class ArrangementMatrix {

    private static final List<String> DRAWN_AND_SOUNDED = List.of("svg", "pdf", "wav");

    private final Ensembles ensembles = new Ensembles();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Times> times = new TreeMap<>();
    private final MessageDigest digest = MessageDigest.getInstance("SHA-256");
    private final int drawEvery;
    private int cases;

    private ArrangementMatrix(int drawEvery) throws NoSuchAlgorithmException {
        this.drawEvery = drawEvery;
    }

    /** One cell of the matrix. */
    private record Case(Idiom one, Idiom other, Level level, String group, int seed) {}

    /** The files that are made without drawing or sounding. */
    private record Written(byte[] midi, byte[] xml, String abc) {

        static Written of(Arrangement music) {
            return new Written(
                    Midi.write(music, Choice.CORE),
                    MusicXml.write(music, Choice.CORE),
                    Abc.portable(music, Choice.CORE));
        }

        Stream<byte[]> all() {
            return Stream.of(midi, xml, abc.getBytes(StandardCharsets.UTF_8));
        }
    }

    public static void main(String[] args) throws NoSuchAlgorithmException {
        int seeds = argument(args, 0, 1);
        int every = argument(args, 1, 1);
        ArrangementMatrix matrix = new ArrangementMatrix(argument(args, 2, 500));
        List<Case> all = matrix.all(seeds).toList();
        for (int i = 0; i < all.size(); i += every) {
            matrix.run(all.get(i));
        }
        matrix.report(all.size());
    }

    private static int argument(String[] args, int place, int usual) {
        return args.length > place ? Integer.parseInt(args[place]) : usual;
    }

    private Stream<Case> all(int seeds) {
        List<Idiom> idioms = AtlasFromFiles.playable().stream()
                .map((Genre genre) -> Idioms.of(genre).orElseThrow())
                .toList();
        return idioms.stream()
                .flatMap(one -> idioms.stream()
                        .filter(other -> other != one)
                        .flatMap(other -> Stream.of(Level.values())
                                .flatMap(level -> ensembles.ids().stream()
                                        .flatMap(group -> Stream.iterate(0, seed -> seed + 1)
                                                .limit(seeds)
                                                .map(seed -> new Case(one, other, level, group, seed))))));
    }

    private void run(Case wanted) {
        cases++;
        try {
            Arrangement music = times("arrangement").of(() -> arranged(wanted));
            inspect(wanted, music);
            Written files = times("mid, musicxml and abc").of(() -> Written.of(music));
            compare(wanted, files, Written.of(arranged(wanted)));
            files.all().forEach(digest::update);
            if (cases % drawEvery == 0) {
                DRAWN_AND_SOUNDED.forEach(ending -> draw(wanted, music, ending));
            }
        } catch (RuntimeException broken) {
            count("failed", wanted, broken.toString());
        }
    }

    private Arrangement arranged(Case wanted) {
        return Arranger.arrange(new Request(
                "Matrix",
                List.of(wanted.one(), wanted.other()),
                null,
                wanted.level(),
                ensembles.group(wanted.group(), wanted.level()).orElseThrow(),
                null,
                null,
                null,
                "seed " + wanted.seed(),
                List.of()));
    }

    private void inspect(Case wanted, Arrangement music) {
        counts.merge("made", 1, Integer::sum);
        List<Fault> faults = Inspector.inspect(music);
        if (!faults.isEmpty()) {
            count("faulty", wanted, faults.toString());
        }
        if (music.warnings().contains("simplest_template")) {
            counts.merge("of them by the simplest template", 1, Integer::sum);
        }
        counts.merge("claims proved", music.claims().size(), Integer::sum);
    }

    private void compare(Case wanted, Written files, Written again) {
        if (MessageDigest.isEqual(files.midi(), again.midi())
                && MessageDigest.isEqual(files.xml(), again.xml())
                && files.abc().equals(again.abc())) {
            counts.merge("the same again", 1, Integer::sum);
        } else {
            count("another the second time", wanted, "");
        }
    }

    private void draw(Case wanted, Arrangement music, String ending) {
        Download file = times(ending)
                .of(() -> Studios.STUDIO.file(music, Wish.PLAIN, ending).orElse(null));
        if (file == null) {
            count("no " + ending, wanted, "");
        }
    }

    private Times times(String what) {
        return times.computeIfAbsent(what, key -> new Times());
    }

    private void count(String what, Case wanted, String why) {
        counts.merge(what, 1, Integer::sum);
        System.out.printf(
                "%s: %s + %s, %s, %s, seed %d %s%n",
                what, wanted.one().id(), wanted.other().id(), wanted.level(), wanted.group(), wanted.seed(), why);
    }

    private void report(int all) {
        System.out.printf("%d of %d cases: %s%n", cases, all, counts);
        times.forEach((what, taken) -> System.out.println(what + ": " + taken));
        System.out.println("digest of all files: " + HexFormat.of().formatHex(digest.digest()));
    }
}
