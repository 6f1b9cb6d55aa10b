package com.litmashup.mashup.web;

import com.litmashup.mashup.Giving;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.Section;
import com.litmashup.mashup.SessionPlan;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A lesson as its page, its card and its projector view need it. */
record LessonPage(
        Mashup mashup,
        Palette palette,
        Rhythms rhythms,
        List<SessionPlan> sessions,
        List<Giving> givings,
        List<Context> contexts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static LessonPage of(Mashup mashup) {
        Lesson lesson = mashup.lesson();
        Palette palette = new Palette(lesson.genres());
        return new LessonPage(
                mashup,
                palette,
                Rhythms.of(lesson, palette),
                SessionPlan.of(lesson.activities()),
                Giving.of(lesson),
                Context.of(lesson));
    }

    public Lesson lesson() {
        return mashup.lesson();
    }

    public QualityReport quality() {
        return mashup.quality();
    }

    /** The skill level as a key of the message bundle. */
    public String level() {
        return lesson().skillLevel().name().toLowerCase(Locale.ROOT);
    }

    /** The day of this version, in UTC; the browser shows it in the reader's own zone. */
    public String day() {
        return DAY.format(mashup.updatedAt().atOffset(ZoneOffset.UTC));
    }

    public boolean hasSeveralSessions() {
        return sessions.size() > 1;
    }

    /** Who wrote a section. */
    public List<Credit> credits(String section) {
        return Section.named(section).map(one -> Credit.of(mashup, one)).orElse(List.of());
    }
}
