package com.litmashup.mashup.writing;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the lesson is in a breath, and the question it asks. */
record SummaryCommission() implements Commission<SummaryCommission.Opening> {

    private static final Pattern OPEN = Pattern.compile("(?i)\\b(how|why|what|which|who|whose|when|where)\\b.*\\?$");

    record Opening(String summary, String question) {}

    @Override
    public String file() {
        return "write-summary";
    }

    @Override
    public Class<Opening> form() {
        return Opening.class;
    }

    @Override
    public Opening from(Lesson lesson) {
        return new Opening(lesson.summary(), lesson.essentialQuestion());
    }

    @Override
    public Lesson into(Lesson lesson, Opening written) {
        return lesson.telling(Texts.of(lesson)
                .opening(written.summary().strip(), written.question().strip()));
    }

    @Override
    public List<String> passages(Opening written) {
        return List.of(written.summary(), written.question());
    }

    @Override
    public List<String> faults(Lesson lesson, Opening written) {
        List<String> faults = new ArrayList<>();
        String summary = written.summary().toLowerCase(Locale.ROOT);
        lesson.genres().stream()
                .filter(genre -> lesson.summary().toLowerCase(Locale.ROOT).contains(genre.toLowerCase(Locale.ROOT)))
                .filter(genre -> !summary.contains(genre.toLowerCase(Locale.ROOT)))
                .forEach(genre -> faults.add(Fault.of("unnamed", genre)));
        if (!OPEN.matcher(written.question().strip()).find()) {
            faults.add(Fault.of("closed-question"));
        }
        return faults;
    }
}
