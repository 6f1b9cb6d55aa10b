package com.litmashup.research.web;

import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.WebSearch;
import com.litmashup.research.WebSearch.Result;
import com.litmashup.research.WebSearch.Status;
import com.litmashup.research.statistics.ToolStatistics;
import com.litmashup.research.web.SearchJson.SourceView;
import com.litmashup.research.web.SearchJson.ToolCallView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Research on its own, for programs. */
@RestController
@RequestMapping("/api/v1")
class WebSearchController {

    private static final String SOMETHING = "(?sU).*\\w.*";

    private final WebSearch search;
    private final ToolStatistics statistics;

    WebSearchController(WebSearch search, ToolStatistics statistics) {
        this.search = search;
        this.statistics = statistics;
    }

    record SearchRequest(
            @NotNull(message = "{research.search.query}")
            @Size(max = 400, message = "{research.search.query}")
            @Pattern(regexp = SOMETHING, message = "{research.search.query}")
            String query,

            @Nullable @Pattern(regexp = "beginner|intermediate|advanced", message = "{research.search.level}")
            String skillLevel,

            @Nullable @Size(max = 8, message = "{research.search.genres}")
            List<
                            @NotNull(message = "{research.search.genres}")
                            @Size(min = 1, max = 60, message = "{research.search.genres}") String>
                    genres) {}

    record SearchResponse(String queryUsed, List<SourceView> results, ToolCallView toolCall) {}

    @GetMapping("/web-search/status")
    Status status() {
        return search.status();
    }

    @PostMapping("/web-search/search")
    SearchResponse search(@Valid @RequestBody SearchRequest wanted) {
        String level = wanted.skillLevel();
        Result result = search.search(
                wanted.query(),
                level == null ? null : SkillLevel.valueOf(level.toUpperCase(Locale.ROOT)),
                wanted.genres() == null ? List.of() : wanted.genres());
        return new SearchResponse(
                result.queryUsed(),
                result.results().stream().map(SourceView::of).toList(),
                ToolCallView.of(result.call()));
    }

    @GetMapping("/tools/statistics")
    StatisticsJson statistics() {
        return StatisticsJson.of(statistics.figures());
    }
}
