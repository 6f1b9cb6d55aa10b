package com.litmashup.genre;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nothing is missing and no text is blank, but for what a record declares as nullable. */
final class BlankCheck {

    private BlankCheck() {}

    static void check(Record record, Findings findings) {
        look(record, "", findings);
    }

    private static void look(@Nullable Object value, String where, Findings findings) {
        if (value == null) {
            findings.demand(false, "%s is missing".formatted(where));
        } else if (value instanceof String text) {
            findings.demand(!text.isBlank(), "%s is blank".formatted(where));
        } else if (value instanceof Collection<?> all) {
            all.forEach(one -> look(one, where, findings));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> look(one, where + " " + key, findings));
        } else if (value instanceof Record parts && !isNoLyric(parts)) {
            lookInside(parts, where, findings);
        }
    }

    /** A red genre has a lyric of no form and no lines. */
    private static boolean isNoLyric(Record parts) {
        return parts instanceof Genre.Lyric lyric && List.of().equals(lyric.lines());
    }

    private static void lookInside(Record parts, String where, Findings findings) {
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            Object value = valueOf(component, parts);
            if (value != null || !mayBeAbsent(component)) {
                look(value, (where + " " + component.getName()).strip(), findings);
            }
        }
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(RecordComponent component, Record parts) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record of the atlas must be readable", e);
        }
    }
}
