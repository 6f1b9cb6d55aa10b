package com.litmashup.mashup;

import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.LibraryFindings;
import com.litmashup.research.Source;
import com.litmashup.research.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts what the cultural sentences of lessons rest on, with the real research of the library. */
public final class CitationFigures {

    /** Ten pairs; in half of them both genres are at home outside Europe and North America. */
    public static final List<List<String>> PAIRS = List.of(
            pair("samba", "highlife"),
            pair("cumbia", "afrobeat"),
            pair("hindustani", "gamelan_lancaran"),
            pair("son_jalisciense", "son_salsa"),
            pair("tango", "bossa_nova"),
            pair("blues", "boom_bap"),
            pair("baroque", "house"),
            pair("bluegrass", "funk"),
            pair("techno", "minimalism"),
            pair("rock", "ska"));

    private static final Pattern MARK = Pattern.compile("\\[(\\d+)]");
    private static final Pattern BETWEEN = Pattern.compile("(?<=(?:\\]|\\p{Ll}{2}|\\d)[.!?]”?)\\s+(?=[\\p{Lu}“])");

    private CitationFigures() {}

    /**
     * What was counted.
     *
     * @param sourcesPerGenre the fewest that a genre's text cites
     */
    public record Figures(
            List<String> pair,
            int sentences,
            int supported,
            List<String> unsupported,
            List<String> uncited,
            int sourcesPerGenre,
            int sources,
            int strong) {}

    public static Figures of(List<String> pair) {
        Dossier dossier = LibraryFindings.of(pair);
        Lesson lesson = BriefMother.COMPOSER.compose(
                BriefMother.brief(SkillLevel.INTERMEDIATE, 45, 1, pair.toArray(String[]::new)), dossier);
        List<String> unsupported = new ArrayList<>();
        List<String> uncited = new ArrayList<>();
        int sentences = 0;
        int fewest = Integer.MAX_VALUE;
        for (CulturalContext context : lesson.culturalContext()) {
            fewest = Math.min(
                    fewest, (int) numbers(context.text()).stream().distinct().count());
            for (String sentence : BETWEEN.split(context.text())) {
                sentences++;
                if (numbers(sentence).isEmpty()) {
                    uncited.add(sentence);
                } else if (!Support.isSupported(sentence, evidence(sentence, dossier))) {
                    unsupported.add(sentence);
                }
            }
        }
        List<Source> cited = lesson.sources();
        long strong = cited.stream()
                .filter(source -> source.grade() == Source.Grade.STRONG)
                .count();
        return new Figures(
                pair,
                sentences,
                sentences - unsupported.size() - uncited.size(),
                unsupported,
                uncited,
                fewest,
                cited.size(),
                (int) strong);
    }

    private static List<String> evidence(String sentence, Dossier dossier) {
        List<Integer> numbers = numbers(sentence);
        return Stream.concat(
                        dossier.findings().stream()
                                .filter(finding -> finding.sources().stream().anyMatch(numbers::contains))
                                .map(Finding::text),
                        dossier.sources().stream()
                                .filter(source -> numbers.contains(source.number()))
                                .map(source -> source.snippet() + " " + source.title() + " " + source.imprint()))
                .toList();
    }

    private static List<String> pair(String... ids) {
        return Stream.of(ids)
                .map(id -> BriefMother.ATLAS.genre(id).orElseThrow().inSentence())
                .toList();
    }

    private static List<Integer> numbers(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.results().map(found -> Integer.valueOf(found.group(1))).toList();
    }

    public static void main(String[] arguments) {
        List<Figures> all = PAIRS.stream().map(CitationFigures::of).toList();
        all.forEach(one -> System.out.printf(
                "%-32s %2d cultural sentences, %2d cited and supported; at least %d sources a genre; %d of %d sources strong%n",
                String.join(" × ", one.pair()),
                one.sentences(),
                one.supported(),
                one.sourcesPerGenre(),
                one.strong(),
                one.sources()));
        int sentences = all.stream().mapToInt(Figures::sentences).sum();
        int supported = all.stream().mapToInt(Figures::supported).sum();
        int sources = all.stream().mapToInt(Figures::sources).sum();
        int strong = all.stream().mapToInt(Figures::strong).sum();
        System.out.printf(
                "all: %d of %d (%.1f %%) supported; tier A %d of %d (%.1f %%)%n",
                supported, sentences, 100.0 * supported / sentences, strong, sources, 100.0 * strong / sources);
        System.out.println("unsupported: "
                + all.stream().flatMap(one -> one.unsupported().stream()).toList());
        System.out.println("uncited: "
                + all.stream().flatMap(one -> one.uncited().stream()).toList());
    }
}
