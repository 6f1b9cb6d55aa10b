package com.litmashup.research.desk;

import com.litmashup.research.Dossier;
import com.litmashup.research.Inquiry;
import com.litmashup.research.Researcher;
import com.litmashup.research.SearchWatch;
import com.litmashup.research.statistics.ToolStatistics;
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
        Dossier both = shelved.and(found);
        statistics.note(both.toolCalls());
        return both;
    }
}
