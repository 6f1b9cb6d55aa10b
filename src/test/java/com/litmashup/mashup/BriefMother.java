package com.litmashup.mashup;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.genre.AtlasSource;
import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Fact;
import com.litmashup.genre.Genre.Link;
import com.litmashup.mashup.composing.LibraryComposer;
import com.litmashup.mashup.composing.Teaching;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Briefs of real teachers, and the dossier that the library's research would bring for them. */
public final class BriefMother {

    public static final Teaching TEACHING = Teaching.load();
    public static final Atlas ATLAS = AtlasFromFiles.ATLAS;
    public static final LibraryComposer COMPOSER = new LibraryComposer(
            ATLAS,
            name -> name.equals("zouglou") ? ATLAS.genre("highlife").stream().toList() : List.of(),
            TEACHING);

    public static final GradeOrAge GRADE_2 = new GradeOrAge("grade 2", 2, 2, null, null);
    public static final GradeOrAge GRADE_5 = new GradeOrAge("grade 5", 5, 5, null, null);
    public static final GradeOrAge GRADE_7 = new GradeOrAge("grade 7", 7, 7, null, null);
    public static final GradeOrAge GRADE_10 = new GradeOrAge("grade 10", 10, 10, null, null);

    private static final Instant THEN = Instant.parse("2026-11-23T09:15:02Z");

    private BriefMother() {}

    public static LessonBrief brief(SkillLevel level, int minutes, int sessions, String... genres) {
        return new LessonBrief(
                List.of(genres),
                level,
                pupilsOf(level),
                minutes,
                sessions,
                28,
                28,
                List.of("ukuleles", "hand drums"),
                List.of("laptop and speaker"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static GradeOrAge pupilsOf(SkillLevel level) {
        return switch (level) {
            case BEGINNER -> GRADE_2;
            case INTERMEDIATE -> GRADE_7;
            case ADVANCED -> GRADE_10;
        };
    }

    /** A class with nothing but itself, and aims of its teacher. */
    public static LessonBrief bareHands(List<String> objectives, List<String> constraints, String... genres) {
        return new LessonBrief(
                List.of(genres),
                SkillLevel.BEGINNER,
                GRADE_5,
                45,
                1,
                30,
                30,
                List.of(),
                List.of(),
                objectives,
                List.of(),
                constraints,
                List.of());
    }

    public static Lesson lesson(LessonBrief brief) {
        return COMPOSER.compose(brief, dossier(brief.genres()));
    }

    /** Every fact of the atlas as a finding, every source numbered once. */
    public static Dossier dossier(List<String> genres) {
        List<Source> sources = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (String name : genres) {
            ATLAS.named(name).ifPresent(genre -> {
                for (Fact fact : genre.facts()) {
                    List<Integer> cited = number(genre, name, fact.sources(), fact.worded(), sources, numbers);
                    findings.add(new Finding(
                            name,
                            fact.strand(),
                            fact.worded(),
                            fact.simplyWorded(),
                            fact.confidence(),
                            fact.about(),
                            cited));
                }
                genre.artists()
                        .forEach(artist -> number(genre, name, artist.sources(), artist.knownFor(), sources, numbers));
                genre.listening().forEach(one -> number(genre, name, one.sources(), one.title(), sources, numbers));
                genre.links()
                        .forEach(link -> linked(link, genres)
                                .ifPresent(other -> findings.add(new Finding(
                                        name + " + " + other,
                                        Genre.Strand.TODAY,
                                        link.worded(),
                                        link.worded(),
                                        link.confidence(),
                                        "link",
                                        number(genre, name, link.sources(), link.worded(), sources, numbers)))));
            });
        }
        return new Dossier(List.of(), List.copyOf(sources), List.copyOf(findings));
    }

    private static Optional<String> linked(Link link, List<String> genres) {
        return genres.stream()
                .filter(name -> ATLAS.named(name)
                        .map(Genre::id)
                        .filter(link.with()::equals)
                        .isPresent())
                .findFirst();
    }

    private static List<Integer> number(
            Genre genre,
            String name,
            List<String> ids,
            String snippet,
            List<Source> sources,
            Map<String, Integer> numbers) {
        return ids.stream()
                .map(id -> genre.source(id).orElseThrow())
                .map(known -> numbers.computeIfAbsent(known.title() + known.publisher(), key -> {
                    sources.add(source(sources.size() + 1, known, name, snippet));
                    return sources.size();
                }))
                .toList();
    }

    private static Source source(int number, AtlasSource known, String name, String snippet) {
        double quality = known.tier() == AtlasSource.Tier.A ? 0.95 : 0.8;
        return new Source(
                number,
                known.title(),
                known.url(),
                known.publisher(),
                snippet,
                Source.Kind.LIBRARY,
                quality,
                name,
                THEN);
    }
}
