package com.litmashup.conversation;

import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A brief as programs read and state it. What is null was not stated.
 *
 * @param skillLevel {@code beginner}, {@code intermediate} or {@code advanced}
 * @param groupSize a number, or an object with {@code min} and {@code max}
 * @param assumed keys of the fields that were filled by default
 */
public record Context(
        @Nullable List<String> genres,
        @Nullable String skillLevel,
        @Nullable GradeOrAge gradeOrAge,
        @Nullable Integer durationMinutes,
        @Nullable Integer sessions,
        @Nullable Object groupSize,
        @Nullable List<String> instruments,
        @Nullable List<String> technology,
        @Nullable List<String> objectives,
        @Nullable List<String> culturalInterest,
        @Nullable List<String> constraints,
        @Nullable List<String> assumed) {

    public static Context of(Brief brief) {
        return new Context(
                brief.genreNames(),
                brief.skillLevel() == null ? null : key(brief.skillLevel().value()),
                value(brief.gradeOrAge()),
                value(brief.durationMinutes()),
                value(brief.sessions()),
                brief.groupSize() == null ? null : size(brief.groupSize().value()),
                values(brief.instruments()),
                values(brief.technology()),
                values(brief.objectives()),
                values(brief.culturalInterest()),
                values(brief.constraints()),
                brief.assumed().stream().map(BriefField::key).toList());
    }

    private static String key(SkillLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static Object size(GroupSize size) {
        return size.isExact() ? size.min() : Map.of("min", size.min(), "max", size.max());
    }

    private static <T> @Nullable T value(@Nullable Noted<T> noted) {
        return noted == null ? null : noted.value();
    }

    private static List<String> values(List<Noted<String>> noted) {
        return noted.stream().map(Noted::value).toList();
    }
}
