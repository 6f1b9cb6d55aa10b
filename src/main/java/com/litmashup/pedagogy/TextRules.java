package com.litmashup.pedagogy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/** Rules that look for words in a text, know when the words mean something else, and weigh them by their sentence. */
final class TextRules {

    private final List<TextRule> rules;
    private final List<SpeechMark> marks;

    private TextRules(List<TextRule> rules, List<SpeechMark> marks) {
        this.rules = rules;
        this.marks = marks;
    }

    static TextRules load(String file) {
        List<TextRule> rules =
                Shelf.list(file, TextRule.Row.class).stream().map(TextRule::of).toList();
        List<SpeechMark> marks = Shelf.list("speech-marks.yaml", SpeechMark.Row.class).stream()
                .map(SpeechMark::of)
                .toList();
        return new TextRules(rules, marks);
    }

    List<Sensitivity> check(String text, GradeBand band) {
        String plain = PlainText.of(text);
        String withoutTitles = PlainText.withoutTitles(plain);
        List<Sensitivity> found = new ArrayList<>();
        for (TextRule rule : rules) {
            Matcher hit = rule.pattern().matcher(rule.always() ? plain : withoutTitles);
            while (hit.find()) {
                if (!rule.isExcused(plain, hit.start(), hit.end())) {
                    found.add(finding(rule, text, hit, weight(rule, plain, hit, band)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Sensitivity::start));
        return List.copyOf(found);
    }

    private static Sensitivity finding(TextRule rule, String text, Matcher hit, Severity severity) {
        String words = text.substring(hit.start(), hit.end());
        return new Sensitivity(rule.id(), words, hit.start(), hit.end(), severity, rule.why(), rule.suggestion());
    }

    private Severity weight(TextRule rule, String plain, Matcher hit, GradeBand band) {
        if (rule.always()) {
            return rule.severity();
        }
        Sentence sentence = Sentence.around(plain, hit.start(), hit.end());
        if (isMarked(SpeechMark.Kind.REFUSED, sentence, plain, hit)) {
            return Severity.NOTE;
        }
        return isMarked(SpeechMark.Kind.CRITICAL, sentence, plain, hit)
                ? underDiscussion(rule.severity(), band)
                : rule.severity();
    }

    private boolean isMarked(SpeechMark.Kind kind, Sentence sentence, String plain, Matcher hit) {
        return marks.stream()
                .filter(mark -> mark.kind() == kind)
                .anyMatch(mark -> mark.stands(sentence.of(plain), hit.start() - sentence.start()));
    }

    /** One step lighter, but what blocks a plan only for pupils from grade 9. */
    private static Severity underDiscussion(Severity severity, GradeBand band) {
        if (severity != Severity.BLOCK) {
            return Severity.NOTE;
        }
        return band.compareTo(GradeBand.GRADES_9_12) >= 0 ? Severity.WARN : Severity.BLOCK;
    }
}
