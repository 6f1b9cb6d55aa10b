package com.litmashup.agent.understanding;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Noted;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two briefs. What was only assumed is no change, for no message said it. */
final class Changes {

    private Changes() {}

    static Set<BriefField> between(Brief before, Brief after) {
        Set<BriefField> changed = EnumSet.noneOf(BriefField.class);
        for (BriefField field : BriefField.values()) {
            if (!Objects.equals(said(value(field, before)), said(value(field, after)))) {
                changed.add(field);
            }
        }
        return changed;
    }

    private static @Nullable Object value(BriefField field, Brief brief) {
        return switch (field) {
            case GENRES -> values(brief.genres());
            case GRADE_OR_AGE -> brief.gradeOrAge();
            case SKILL_LEVEL -> brief.skillLevel();
            case INSTRUMENTS -> values(brief.instruments());
            case DURATION_MINUTES -> brief.durationMinutes();
            case GROUP_SIZE -> brief.groupSize();
            case OBJECTIVES -> values(brief.objectives());
            case CULTURAL_INTEREST -> values(brief.culturalInterest());
            case SESSIONS -> brief.sessions();
            case TECHNOLOGY -> values(brief.technology());
            case CONSTRAINTS -> values(brief.constraints());
        };
    }

    private static @Nullable Object said(@Nullable Object value) {
        return value instanceof Noted<?> noted ? noted.isAssumed() ? null : noted.value() : value;
    }

    private static List<String> values(List<Noted<String>> list) {
        return list.stream().map(Noted::value).toList();
    }
}
