package com.litmashup.mashup;

import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.genre.Genre;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws briefs as different as teachers are. The same seed draws the same brief. */
final class BriefLottery {

    private static final List<GradeOrAge> PUPILS = List.of(
            new GradeOrAge("preschool", -1, -1, 4, 4),
            new GradeOrAge("kindergarten", 0, 0, null, null),
            new GradeOrAge("K-2", 0, 2, null, null),
            BriefMother.GRADE_2,
            BriefMother.GRADE_5,
            BriefMother.GRADE_7,
            BriefMother.GRADE_10,
            new GradeOrAge("adults", null, null, 18, null));

    private static final List<List<String>> INSTRUMENTS = List.of(
            List.of(),
            List.of("ukuleles", "hand drums"),
            List.of("recorders"),
            List.of("trumpets", "saxophones", "drum kit", "bass"),
            List.of("xylophones", "egg shakers"),
            List.of("theremin"));

    private static final List<List<String>> TECHNOLOGY =
            List.of(List.of(), List.of("speaker"), List.of("projector", "laptop"), List.of("none"));

    private static final List<List<String>> CONSTRAINTS = List.of(
            List.of(),
            List.of("no instruments"),
            List.of("no singing"),
            List.of("no dancing", "two wheelchair users"),
            List.of("concert in May"));

    private static final List<List<String>> AIMS = List.of(
            List.of(),
            List.of("understand syncopation"),
            List.of("keep a steady beat", "sing in parts", "compare rhythms"));

    private BriefLottery() {}

    static LessonBrief draw(long seed) {
        Random random = new Random(seed);
        int group = 1 + random.nextInt(random.nextBoolean() ? 4 : 90);
        return new LessonBrief(
                genres(random),
                SkillLevel.values()[random.nextInt(SkillLevel.values().length)],
                random.nextInt(9) == 0 ? null : one(PUPILS, random),
                10 + random.nextInt(171),
                1 + random.nextInt(10),
                group,
                group,
                one(INSTRUMENTS, random),
                one(TECHNOLOGY, random),
                one(AIMS, random),
                List.of(),
                one(CONSTRAINTS, random),
                List.of());
    }

    private static List<String> genres(Random random) {
        List<Genre> known = AtlasFromFiles.ATLAS.all().stream()
                .filter(genre -> !genre.isRed())
                .toList();
        Set<String> genres = new LinkedHashSet<>();
        int wanted = 2 + random.nextInt(3);
        while (genres.size() < wanted) {
            genres.add(one(known, random).inSentence());
        }
        List<String> named = new ArrayList<>(genres);
        if (random.nextInt(5) == 0) {
            named.set(random.nextInt(named.size()), "zouglou");
        }
        return named;
    }

    private static <T> T one(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
