package com.litmashup.research.web;

import com.litmashup.research.ToolCall.Outcome;
import com.litmashup.research.WebSearch;
import com.litmashup.research.statistics.ToolStatistics;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the searches go, for admins. */
@Controller
class ToolsController {

    private final WebSearch search;
    private final ToolStatistics statistics;

    ToolsController(WebSearch search, ToolStatistics statistics) {
        this.search = search;
        this.statistics = statistics;
    }

    @GetMapping("/tools")
    String show(Model model) {
        model.addAttribute("status", search.status());
        model.addAttribute("figures", statistics.figures());
        model.addAttribute("outcomes", Outcome.values());
        return "research/tools";
    }
}
