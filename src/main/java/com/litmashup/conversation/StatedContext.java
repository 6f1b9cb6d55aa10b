package com.litmashup.conversation;

import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.GenreName;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a context that a program states, checks it, and lays it over a brief. */
@Component
public class StatedContext {

    private static final int MOST_GENRES = 8;
    private static final int LONGEST_GENRE = 60;
    private static final int MOST_VALUES = 40;
    private static final int LONGEST_VALUE = 500;
    private static final int SHORTEST_LESSON = 5;
    private static final int LONGEST_LESSON = 240;
    private static final int MOST_SESSIONS = 60;

    private final Gazetteer gazetteer;

    StatedContext(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A field that cannot be taken, by its key, and the key of the sentence that says why. */
    public record Fault(String field, String reason) {}

    /** What is wrong with a context; empty where it can be taken. */
    public List<Fault> faults(Context context) {
        List<Fault> faults = new ArrayList<>();
        check(faults, "skill_level", context.skillLevel() == null || level(context.skillLevel()) != null, "level");
        check(
                faults,
                "duration_minutes",
                within(context.durationMinutes(), SHORTEST_LESSON, LONGEST_LESSON),
                "minutes");
        check(faults, "sessions", within(context.sessions(), 1, MOST_SESSIONS), "sessions");
        check(faults, "group_size", context.groupSize() == null || size(context.groupSize()) != null, "group");
        check(faults, "grade_or_age", context.gradeOrAge() == null || isSensible(context.gradeOrAge()), "grade");
        check(faults, "genres", areNames(context.genres()) && !hasRed(context.genres()), "genres");
        check(faults, "instruments", isShort(context.instruments()), "list");
        check(faults, "technology", isShort(context.technology()), "list");
        check(faults, "objectives", isShort(context.objectives()), "list");
        check(faults, "cultural_interest", isShort(context.culturalInterest()), "list");
        check(faults, "constraints", isShort(context.constraints()), "list");
        check(faults, "assumed", areFields(context.assumed()), "assumed");
        return faults;
    }

    /** The brief with what the context states in the place of what stood there. Only for contexts without faults. */
    public Brief over(Brief before, Context context) {
        Set<String> assumed = new HashSet<>(context.assumed() == null ? List.of() : context.assumed());
        return new Brief(
                names(before.genres(), context.genres(), assumed),
                single(before.skillLevel(), level(context.skillLevel()), "skill_level", assumed),
                single(before.gradeOrAge(), context.gradeOrAge(), "grade_or_age", assumed),
                single(before.durationMinutes(), context.durationMinutes(), "duration_minutes", assumed),
                single(before.sessions(), context.sessions(), "sessions", assumed),
                single(before.groupSize(), size(context.groupSize()), "group_size", assumed),
                list(before.instruments(), context.instruments(), "instruments", assumed),
                list(before.technology(), context.technology(), "technology", assumed),
                list(before.objectives(), context.objectives(), "objectives", assumed),
                list(before.culturalInterest(), context.culturalInterest(), "cultural_interest", assumed),
                list(before.constraints(), context.constraints(), "constraints", assumed));
    }

    private List<Noted<String>> names(List<Noted<String>> before, @Nullable List<String> stated, Set<String> assumed) {
        List<String> canonical = stated == null
                ? null
                : stated.stream().map(this::canonical).distinct().toList();
        return list(before, canonical, "genres", assumed);
    }

    private String canonical(String name) {
        return gazetteer.find(name).map(GenreName::name).orElse(name.strip().toLowerCase(Locale.ROOT));
    }

    private boolean hasRed(@Nullable List<String> names) {
        return names != null
                && names.stream()
                        .anyMatch(
                                name -> gazetteer.find(name).map(GenreName::red).orElse(false));
    }

    private static List<Noted<String>> list(
            List<Noted<String>> before, @Nullable List<String> stated, String key, Set<String> assumed) {
        if (stated == null) {
            return before;
        }
        return stated.stream()
                .map(String::strip)
                .map(value -> assumed.contains(key) ? Noted.assumed(value) : Noted.confirmed(value))
                .toList();
    }

    private static <T> @Nullable Noted<T> single(
            @Nullable Noted<T> before, @Nullable T stated, String key, Set<String> assumed) {
        if (stated == null) {
            return before;
        }
        return assumed.contains(key) ? Noted.assumed(stated) : Noted.confirmed(stated);
    }

    private static @Nullable SkillLevel level(@Nullable String name) {
        for (SkillLevel level : SkillLevel.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(name)) {
                return level;
            }
        }
        return null;
    }

    private static @Nullable GroupSize size(@Nullable Object stated) {
        try {
            if (stated instanceof Integer pupils) {
                return GroupSize.of(pupils);
            }
            return stated instanceof Map<?, ?> range ? range(range) : null;
        } catch (IllegalArgumentException outOfRange) {
            return null;
        }
    }

    private static @Nullable GroupSize range(Map<?, ?> stated) {
        boolean isPlain = stated.keySet().equals(Set.of("min", "max"));
        return isPlain && stated.get("min") instanceof Integer min && stated.get("max") instanceof Integer max
                ? new GroupSize(min, max)
                : null;
    }

    private static boolean isSensible(GradeOrAge pupils) {
        return pupils.label() != null
                && !pupils.label().isBlank()
                && pupils.label().length() <= 100
                && within(pupils.gradeMin(), -1, 20)
                && within(pupils.gradeMax(), -1, 20)
                && within(pupils.ageMin(), 0, 120)
                && within(pupils.ageMax(), 0, 120)
                && inOrder(pupils.gradeMin(), pupils.gradeMax())
                && inOrder(pupils.ageMin(), pupils.ageMax());
    }

    private static boolean inOrder(@Nullable Integer least, @Nullable Integer most) {
        return least == null || most == null || least <= most;
    }

    private static boolean within(@Nullable Integer value, int least, int most) {
        return value == null || (value >= least && value <= most);
    }

    private static boolean areNames(@Nullable List<String> genres) {
        return are(genres, MOST_GENRES, LONGEST_GENRE);
    }

    private static boolean isShort(@Nullable List<String> values) {
        return are(values, MOST_VALUES, LONGEST_VALUE);
    }

    private static boolean are(@Nullable List<String> values, int most, int longest) {
        return values == null
                || (values.size() <= most
                        && values.stream()
                                .allMatch(value -> value != null && !value.isBlank() && value.length() <= longest));
    }

    private static boolean areFields(@Nullable List<String> keys) {
        return keys == null
                || keys.stream()
                        .allMatch(key -> key != null && BriefField.of(key).isPresent());
    }

    private static void check(List<Fault> faults, String field, boolean holds, String reason) {
        if (!holds) {
            faults.add(new Fault(field, "conversation.context." + reason));
        }
    }
}
