package com.litmashup.mashup.web;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.research.CitedText;
import java.util.List;

/** A genre's people and history with its marks made into ways to the sources. */
record Context(CulturalContext about, CitedText prose) {

    static List<Context> of(Lesson lesson) {
        return lesson.culturalContext().stream()
                .map(about -> new Context(about, CitedText.of(about.text(), lesson.sources())))
                .toList();
    }
}
