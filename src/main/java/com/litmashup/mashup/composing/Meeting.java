package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre.Tempo;
import com.litmashup.mashup.Music;
import com.litmashup.music.PitchClass;
import com.litmashup.music.score.Arrangement;
import com.litmashup.pedagogy.SkillLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the genres meet: at once where their beats agree, else in turn; in the tempo and on the notes of the score, or,
 * where there is none, in one tempo that suits all.
 *
 * @param tempo beats a minute
 * @param overlaid true where the grids can sound together
 * @param metre the signatures, as a sentence names them
 * @param home the home note for voices and tuned instruments
 */
record Meeting(int tempo, boolean overlaid, String metre, String home, String scale) {

    private static final List<Double> RELATIONS = List.of(1.0, 2.0, 0.5, 1.5, 2.0 / 3);
    private static final List<String> ALTERATIONS = List.of(" double flat", " flat", "", " sharp", " double sharp");
    private static final int SLOWEST = 66;
    private static final int FASTEST = 126;

    static Meeting of(Bench bench) {
        boolean overlaid = bench.players().stream()
                .allMatch(player -> agrees(bench.players().getFirst(), player)
                        && (bench.level() == SkillLevel.ADVANCED
                                || dividesAlike(bench.players().getFirst(), player)));
        String metre = metre(bench, overlaid);
        Music music = bench.sounding().music();
        return music == null
                ? new Meeting(tempo(bench), overlaid, metre, home(bench), scale(bench))
                : inTimeWith(music.arrangement(), overlaid, metre, bench.phrases());
    }

    /** What pupils make has to fit what they hear: the tempo and the notes are those of the score. */
    private static Meeting inTimeWith(Arrangement music, boolean overlaid, String metre, Phrases phrases) {
        PitchClass tonic = music.key().tonic();
        String home = tonic.letter().name() + ALTERATIONS.get(tonic.alteration() + 2);
        String mode = music.key().mode().name().toLowerCase(Locale.ROOT);
        return new Meeting(music.beatsPerMinute(), overlaid, metre, home, phrases.say("mode." + mode, Fill.EMPTY));
    }

    private static boolean agrees(Player one, Player other) {
        int fewer = Math.min(one.beatsInBar(), other.beatsInBar());
        int more = Math.max(one.beatsInBar(), other.beatsInBar());
        return more % fewer == 0 && more <= 4;
    }

    /** Threes against twos or fours inside a beat are a cross-rhythm, which is for those who are sure of both. */
    private static boolean dividesAlike(Player one, Player other) {
        return isInThrees(one) == isInThrees(other);
    }

    private static boolean isInThrees(Player player) {
        return player.stepsInBeat() % 3 == 0;
    }

    private static int tempo(Bench bench) {
        int wanted = comfortable(bench.level());
        return IntStream.rangeClosed(SLOWEST, FASTEST)
                .boxed()
                .min(Comparator.<Integer>comparingDouble(tempo -> strain(bench.players(), tempo))
                        .thenComparingInt(tempo -> Math.abs(tempo - wanted)))
                .orElse(wanted);
    }

    private static int comfortable(SkillLevel level) {
        return switch (level) {
            case BEGINNER -> 80;
            case INTERMEDIATE -> 92;
            case ADVANCED -> 104;
        };
    }

    /** How far a tempo is from what each genre is played at, in its nearest simple relation. */
    private static double strain(List<Player> players, int tempo) {
        return players.stream()
                .mapToDouble(player -> RELATIONS.stream()
                        .mapToDouble(relation -> outside(player.profile().tempo(), tempo * relation) / relation)
                        .min()
                        .orElse(0))
                .sum();
    }

    private static double outside(Tempo range, double tempo) {
        return Math.max(0, Math.max(range.slowest() - tempo, tempo - range.fastest()));
    }

    private static String metre(Bench bench, boolean overlaid) {
        List<String> signatures = bench.players().stream()
                .map(player -> player.profile().metre().signature())
                .distinct()
                .toList();
        Fill fill = Fill.of("signature", signatures.getFirst()).with("signatures", Prose.and(signatures));
        String alike = signatures.getFirst().contains("/") ? "same" : "cycle";
        String key = signatures.size() == 1 ? alike : overlaid ? "nested" : "turns";
        return bench.phrases().say("metre." + key, fill);
    }

    private static String home(Bench bench) {
        String instruments = String.join(" ", bench.conditions().instruments()).toLowerCase(Locale.ROOT);
        for (String choice : Phrases.exactly("home", Fill.EMPTY).split(";", -1)) {
            String[] pair = choice.split(":", 2);
            if (Pattern.compile(pair[0]).matcher(instruments).find()) {
                return pair[1];
            }
        }
        return "D";
    }

    private static String scale(Bench bench) {
        return bench.players().stream()
                .filter(player -> !player.profile().scales().isEmpty())
                .map(player -> named(bench, player))
                .findFirst()
                .orElseGet(() -> bench.phrases().say("scale.none", Fill.EMPTY));
    }

    private static String named(Bench bench, Player player) {
        String scale = player.profile().scales().getFirst();
        String key = Phrases.numbers("scale." + scale, "").isEmpty() ? "scale" : "scale." + scale;
        return bench.phrases()
                .say(key, Fill.of("scale", scale.replace('_', ' ')).with("genre", player.spoken()));
    }
}
