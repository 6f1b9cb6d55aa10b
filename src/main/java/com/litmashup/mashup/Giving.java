package com.litmashup.mashup;

import com.litmashup.mashup.Lesson.RoleShare;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the map of who gives what.
 *
 * @param role rhythm, bass, harmony, melody, form or timbre
 * @param shares what each genre gives to it, in the order of the lesson's genres; empty where it gives nothing
 */
public record Giving(String role, List<Share> shares) {

    public record Share(String genre, String what) {}

    public static List<Giving> of(Lesson lesson) {
        return lesson.roles().stream()
                .map(RoleShare::role)
                .distinct()
                .map(role -> new Giving(
                        role,
                        lesson.genres().stream()
                                .map(genre -> new Share(genre, given(lesson, role, genre)))
                                .toList()))
                .toList();
    }

    private static String given(Lesson lesson, String role, String genre) {
        return lesson.roles().stream()
                .filter(share -> share.role().equals(role) && share.genre().equals(genre))
                .map(RoleShare::what)
                .collect(Collectors.joining("; "));
    }
}
