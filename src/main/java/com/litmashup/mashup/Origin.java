package com.litmashup.mashup;

import com.litmashup.research.Finding;
import java.util.List;

/** What a lesson was made from, which every change is judged by again. */
public record Origin(LessonBrief brief, List<Finding> findings) {

    public Origin {
        findings = List.copyOf(findings);
    }
}
