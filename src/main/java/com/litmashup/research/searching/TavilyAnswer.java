package com.litmashup.research.searching;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What Tavily answers to a search, as far as it is used. The answer that it writes itself is not: nobody can cite it. */
record TavilyAnswer(
        @Nullable List<@Nullable Result> results, @Nullable Usage usage) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_HITS = 10;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_CONTENT = 2_500;

    record Result(
            @Nullable String title,
            @Nullable String url,
            @Nullable String content,

            @JsonProperty("published_date") @Nullable String published) {

        Hit hit() {
            return new Hit(
                    cut(title, LONGEST_TITLE),
                    Objects.requireNonNullElse(url, ""),
                    cut(content, LONGEST_CONTENT),
                    published);
        }
    }

    record Usage(int credits) {}

    static TavilyAnswer read(byte[] body) {
        return JSON.readValue(body, TavilyAnswer.class);
    }

    /** Whether it answers at all: an error page in good JSON has no list of results. */
    boolean isWhole() {
        return results != null;
    }

    List<Hit> hits() {
        return results == null
                ? List.of()
                : results.stream()
                        .flatMap(result -> result == null ? Stream.empty() : Stream.of(result.hit()))
                        .limit(MOST_HITS)
                        .toList();
    }

    int credits() {
        return usage == null ? 1 : usage.credits();
    }

    private static String cut(@Nullable String text, int longest) {
        String whole = Objects.requireNonNullElse(text, "").strip();
        return whole.codePointCount(0, whole.length()) <= longest
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, longest));
    }
}
