package com.litmashup.agent.understanding;

import java.util.List;

/** The contents of {@code grades.yaml}. */
record GradeWords(
        List<GradeSystem> systems,
        List<GradeSystem> stages,
        String adults,
        String downUnder,
        String scottish,
        String kenyan,
        String irish,
        String exam,
        String examAfter,
        String elsewhere) {}
