package com.litmashup.mashup.writing;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.mashup.Texts;
import com.litmashup.mashup.quality.Grounds;
import java.util.ArrayList;
import java.util.List;

/**
 * A genre's people and history.
 *
 * @param place of the genre in the lesson
 */
record ContextCommission(int place) implements Commission<ContextCommission.Told> {

    private static final double SHORTEST = 0.6;
    private static final double LONGEST = 1.6;
    private static final double CITED = 0.5;

    record Told(String text) {}

    @Override
    public String file() {
        return "write-context";
    }

    @Override
    public Class<Told> form() {
        return Told.class;
    }

    @Override
    public Told from(Lesson lesson) {
        return new Told(about(lesson).text());
    }

    @Override
    public Lesson into(Lesson lesson, Told written) {
        CulturalContext was = about(lesson);
        List<CulturalContext> all = new ArrayList<>(lesson.culturalContext());
        all.set(
                place,
                new CulturalContext(
                        was.genre(),
                        was.people(),
                        was.place(),
                        was.era(),
                        written.text().strip()));
        return lesson.telling(Texts.of(lesson).told(List.copyOf(all)));
    }

    @Override
    public List<String> passages(Told written) {
        return List.of(written.text());
    }

    @Override
    public List<String> faults(Lesson lesson, Told written) {
        List<String> faults = new ArrayList<>();
        int draft = words(about(lesson).text());
        int words = words(written.text());
        if (words < SHORTEST * draft || words > LONGEST * draft) {
            faults.add(Fault.of("length", words, draft));
        }
        List<String> sentences = Grounds.sentences(written.text());
        long cited = cited(written.text());
        if (cited < CITED * sentences.size() && cited < cited(about(lesson).text())) {
            faults.add(Fault.of("uncited"));
        }
        return faults;
    }

    private static long cited(String text) {
        return Grounds.sentences(text).stream()
                .filter(sentence -> !Grounds.cited(sentence).isEmpty())
                .count();
    }

    private CulturalContext about(Lesson lesson) {
        return lesson.culturalContext().get(place);
    }

    private static int words(String text) {
        return text.strip().split("\\s+", -1).length;
    }
}
