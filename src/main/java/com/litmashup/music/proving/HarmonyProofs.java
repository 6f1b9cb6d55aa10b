package com.litmashup.music.proving;

import com.litmashup.music.RomanNumeral;
import com.litmashup.music.RomanNumeral.Figure;
import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.TheoryClaim;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is proved of chords: each chord must be heard, root and third at least. Terms as in Open Music Theory (2023). */
final class HarmonyProofs {

    private static final List<Integer> ROOT_AND_THIRD = List.of(0, 1);
    private static final List<Integer> WITH_SEVENTH = List.of(0, 1, 3);
    private static final Set<Figure> SEVENTHS =
            Set.of(Figure.SEVENTH, Figure.MAJOR_SEVENTH, Figure.NINTH, Figure.HALF_DIMINISHED);
    private static final int FIFTHS_IN_A_CIRCLE = 4;

    private HarmonyProofs() {}

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("ii_V_I", succession("ii_V_I", "ii V I", "ii V i"));
        proofs.put("andalusian_cadence", succession("andalusian_cadence", "iv bIII bII I", "i bVII bVI V"));
        proofs.put("minor_V7_i", succession("minor_V7_i", "V i"));
        proofs.put("bvii_minor_cadence", succession("bvii_minor_cadence", "bVII i"));
        proofs.put("circle_of_fifths", HarmonyProofs::circleOfFifths);
        proofs.put("major_I_IV_V", palette("major_I_IV_V", "I IV V"));
        proofs.put("major_I_V7", palette("major_I_V7", "I V"));
        proofs.put("minor_i_iv_V", palette("minor_i_iv_V", "i iv V"));
        proofs.put("all_dominant_sevenths", HarmonyProofs::allDominantSevenths);
        proofs.put("maj7_tonic", HarmonyProofs::majorSeventhTonic);
        proofs.put("seventh_chords", HarmonyProofs::seventhChords);
        proofs.put("major_and_minor_triads", HarmonyProofs::majorAndMinor);
        proofs.put("phrygian_tonic_major_third", HarmonyProofs::phrygianMajorThird);
        proofs.put("closing_cadence", HarmonyProofs::closingCadence);
        return proofs;
    }

    /** These chords one after the other, somewhere; the first place where each is heard. */
    private static Proof succession(String marker, String... wanted) {
        List<List<RomanNumeral>> ways = Arrays.stream(wanted)
                .map(way ->
                        Arrays.stream(way.split(" ")).map(RomanNumeral::parse).toList())
                .toList();
        return music -> {
            Chords chords = new Chords(music);
            return ways.stream()
                    .flatMap(way -> runs(chords.all(), way.size())
                            .filter(run -> matches(run, way))
                            .flatMap(run -> proved(music, marker, run, ROOT_AND_THIRD).stream()))
                    .findFirst();
        };
    }

    private static boolean matches(List<ChordSpan> run, List<RomanNumeral> way) {
        return IntStream.range(0, way.size())
                .allMatch(i -> Chords.alike(run.get(i).numeral(), way.get(i)));
    }

    /** Each of these chords, in any order. */
    private static Proof palette(String marker, String wanted) {
        List<RomanNumeral> numerals =
                Arrays.stream(wanted.split(" ")).map(RomanNumeral::parse).toList();
        return music -> {
            List<ChordSpan> found = numerals.stream()
                    .flatMap(numeral -> new Chords(music)
                            .all().stream()
                                    .filter(chord -> Chords.alike(chord.numeral(), numeral))
                                    .limit(1))
                    .toList();
            return found.size() == numerals.size() ? proved(music, marker, found, ROOT_AND_THIRD) : Optional.empty();
        };
    }

    private static Optional<TheoryClaim> circleOfFifths(Hearing music) {
        return runs(new Chords(music).all(), FIFTHS_IN_A_CIRCLE)
                .filter(HarmonyProofs::fallsByFifths)
                .flatMap(run -> proved(music, "circle_of_fifths", run, ROOT_AND_THIRD).stream())
                .findFirst();
    }

    private static boolean fallsByFifths(List<ChordSpan> run) {
        return IntStream.range(1, run.size())
                .allMatch(i -> Math.floorMod(
                                run.get(i).numeral().degree()
                                        - run.get(i - 1).numeral().degree(),
                                7)
                        == 3);
    }

    private static Optional<TheoryClaim> allDominantSevenths(Hearing music) {
        List<ChordSpan> chords = new Chords(music).all();
        boolean dominant = chords.size() > 2
                && chords.stream()
                        .allMatch(chord -> chord.numeral().major()
                                && Set.of(Figure.SEVENTH, Figure.NINTH)
                                        .contains(chord.numeral().figure()));
        return dominant ? proved(music, "all_dominant_sevenths", chords, WITH_SEVENTH) : Optional.empty();
    }

    private static Optional<TheoryClaim> majorSeventhTonic(Hearing music) {
        return first(
                music,
                "maj7_tonic",
                WITH_SEVENTH,
                chord -> chord.numeral().degree() == 1 && chord.numeral().figure() == Figure.MAJOR_SEVENTH);
    }

    private static Optional<TheoryClaim> seventhChords(Hearing music) {
        return first(
                music,
                "seventh_chords",
                WITH_SEVENTH,
                chord -> SEVENTHS.contains(chord.numeral().figure()));
    }

    /** One chord of each colour, its three tones heard. */
    private static Optional<TheoryClaim> majorAndMinor(Hearing music) {
        Chords chords = new Chords(music);
        List<ChordSpan> pair = List.of(true, false).stream()
                .flatMap(major -> chords.all().stream()
                        .filter(chord -> chord.numeral().major() == major)
                        .filter(chord -> chords.tones(chord, List.of(0, 1, 2)).isPresent())
                        .limit(1))
                .toList();
        return pair.size() == 2 ? proved(music, "major_and_minor_triads", pair, List.of(0, 1, 2)) : Optional.empty();
    }

    /** The flat second below a tonic chord with a major third: the close of flamenco's Phrygian. */
    private static Optional<TheoryClaim> phrygianMajorThird(Hearing music) {
        return runs(new Chords(music).all(), 2)
                .filter(run -> matches(run, List.of(RomanNumeral.parse("bII"), RomanNumeral.parse("I"))))
                .flatMap(run -> proved(music, "phrygian_tonic_major_third", run, ROOT_AND_THIRD).stream())
                .findFirst();
    }

    /** The last two chords go home from V, IV, bVII or bII, and the last bass note is the root. */
    private static Optional<TheoryClaim> closingCadence(Hearing music) {
        List<ChordSpan> chords = new Chords(music).all();
        if (chords.size() < 2) {
            return Optional.empty();
        }
        List<ChordSpan> close = chords.subList(chords.size() - 2, chords.size());
        RomanNumeral from = close.getFirst().numeral();
        boolean home = close.getLast().numeral().degree() == 1
                && (Set.of(4, 5).contains(from.degree())
                        || (from.flat() && Set.of(2, 7).contains(from.degree())));
        return home ? proved(music, "closing_cadence", close, ROOT_AND_THIRD) : Optional.empty();
    }

    private static Optional<TheoryClaim> first(
            Hearing music, String marker, List<Integer> tones, Predicate<ChordSpan> wanted) {
        return new Chords(music)
                .all().stream()
                        .filter(wanted)
                        .flatMap(chord -> proved(music, marker, List.of(chord), tones).stream())
                        .findFirst();
    }

    private static Optional<TheoryClaim> proved(
            Hearing music, String marker, List<ChordSpan> chords, List<Integer> tones) {
        Optional<List<Note>> heard = new Chords(music).tones(chords, tones);
        return heard.map(notes -> music.claim(marker, notes, Map.of("chords", Chords.written(chords))));
    }

    private static Stream<List<ChordSpan>> runs(List<ChordSpan> chords, int length) {
        return IntStream.rangeClosed(0, chords.size() - length).mapToObj(i -> chords.subList(i, i + length));
    }
}
