package com.litmashup.research.desk;

import com.litmashup.genre.Genre.Strand;
import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Dossier;
import com.litmashup.research.Inquiry;
import com.litmashup.research.WebSearch;
import com.litmashup.research.searching.QueryText;
import com.litmashup.research.searching.Searches;
import com.litmashup.research.statistics.ToolStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes one search for a program, judged and counted like all others. */
@Component
class SearchDesk implements WebSearch {

    private final Searches searches;
    private final WebDesk web;
    private final ToolStatistics statistics;
    private final MessageSource texts;

    SearchDesk(Searches searches, WebDesk web, ToolStatistics statistics, MessageSource texts) {
        this.searches = searches;
        this.web = web;
        this.statistics = statistics;
        this.texts = texts;
    }

    @Override
    public Status status() {
        String reason = searches.hasKey()
                ? searches.restingBecause()
                : texts.getMessage("research.health.none", null, Locale.ENGLISH);
        return new Status(Searches.TOOL, searches.hasKey(), reason == null, reason);
    }

    @Override
    public Result search(String query, @Nullable SkillLevel level, List<String> genres) {
        String used = QueryText.clean(Stream.concat(
                        Stream.of(query),
                        genres.stream()
                                .filter(genre -> !query.toLowerCase(Locale.ROOT).contains(genre)))
                .reduce((one, other) -> one + " " + other)
                .orElse(query));
        Inquiry inquiry = new Inquiry(genres, genres, List.of(), level, GradeBand.of(null));
        Dossier dossier = web.ask(new Planned(used, genres, Strand.MEANING, used), inquiry);
        statistics.note(dossier.toolCalls());
        return new Result(used, dossier.sources(), dossier.toolCalls().getFirst());
    }
}
