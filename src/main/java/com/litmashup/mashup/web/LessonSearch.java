package com.litmashup.mashup.web;

import com.litmashup.pedagogy.SkillLevel;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a teacher looks for in the library. Blank and unknown words look for anything. */
record LessonSearch(
        @Nullable String q,
        @Nullable String genre,
        @Nullable String level,
        @Nullable Integer page) {

    static final int SIZE = 12;

    public @Nullable String words() {
        return blankToNull(q);
    }

    public @Nullable String genreName() {
        String name = blankToNull(genre);
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }

    public @Nullable SkillLevel skillLevel() {
        return Arrays.stream(SkillLevel.values())
                .filter(known -> known.name().equalsIgnoreCase(level))
                .findFirst()
                .orElse(null);
    }

    public int pageNumber() {
        return page == null ? 0 : Math.clamp(page, 0, 10_000);
    }

    public boolean isNarrowed() {
        return words() != null || genreName() != null || skillLevel() != null;
    }

    /** The address of another page of the same search; null where there is none. */
    public @Nullable String address(int wanted, int pages) {
        if (wanted < 0 || wanted >= pages) {
            return null;
        }
        return UriComponentsBuilder.fromPath("/lessons")
                .queryParam("q", given(q))
                .queryParam("genre", given(genre))
                .queryParam("level", given(level))
                .queryParam("page", wanted)
                .encode()
                .toUriString();
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
