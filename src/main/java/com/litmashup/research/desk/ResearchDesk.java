package com.litmashup.research.desk;

import com.litmashup.research.Dossier;
import com.litmashup.research.Inquiry;
import com.litmashup.research.Researcher;
import com.litmashup.research.SearchWatch;
import com.litmashup.research.Source;
import com.litmashup.research.statistics.ToolStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Asks the library first and then the web, with one numbering for both, and has every search counted. */
@Component
@Primary
class ResearchDesk implements Researcher {

    private final Researcher library;
    private final WebDesk web;
    private final ToolStatistics statistics;

    ResearchDesk(@Qualifier("libraryDesk") Researcher library, WebDesk web, ToolStatistics statistics) {
        this.library = library;
        this.web = web;
        this.statistics = statistics;
    }

    @Override
    public Dossier research(Inquiry inquiry, SearchWatch watch) {
        Dossier shelved = library.research(inquiry, watch);
        Dossier found = web.research(inquiry, shelved, watch);
        Dossier both = new Dossier(
                joined(shelved.toolCalls(), found.toolCalls()),
                latest(shelved.sources(), found.sources()),
                joined(shelved.findings(), found.findings()));
        statistics.note(both.toolCalls());
        return both;
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** A source that both found stands once, as the later one has it. */
    private static List<Source> latest(List<Source> earlier, List<Source> later) {
        Map<Integer, Source> byNumber = new LinkedHashMap<>();
        joined(earlier, later).forEach(source -> byNumber.put(source.number(), source));
        return List.copyOf(byNumber.values());
    }
}
