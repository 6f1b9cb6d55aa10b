package com.litmashup.pedagogy;

import com.litmashup.pedagogy.Masked.Kind;
import com.litmashup.pedagogy.PrivacyRules.Guard;
import com.litmashup.pedagogy.PrivacyRules.Rule;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text from which one detail after the other is taken. */
final class Redaction {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}’']{3,}");
    private static final Pattern TWICE = Pattern.compile("(\\[[a-z -]+])(?: \\1)+");
    private static final int PASSES = 5;

    private final KnownNames names;
    private final Set<Kind> found = EnumSet.noneOf(Kind.class);
    private final Map<String, String> masked = new LinkedHashMap<>();
    private String text;
    private String plain;
    private NamedPeople people;

    Redaction(String text, KnownNames names) {
        this.text = Normalizer.normalize(text, Normalizer.Form.NFC);
        this.plain = PlainText.of(this.text);
        this.names = names;
        this.people = new NamedPeople(plain, names);
    }

    void apply(List<Rule> rules) {
        rules.forEach(this::apply);
    }

    /** Again and again, for a name that was found makes its neighbours plain; then the same names wherever they stand. */
    void applyUntilQuiet(List<Rule> rules) {
        String before = "";
        for (int pass = 0; pass < PASSES && !before.equals(text); pass++) {
            before = text;
            apply(rules);
            masked.forEach(this::sweep);
        }
    }

    Masked result() {
        return new Masked(TWICE.matcher(text).replaceAll("$1"), List.copyOf(found));
    }

    private void apply(Rule rule) {
        Matcher hit = rule.pattern().matcher(plain);
        int from = 0;
        while (from <= plain.length() && hit.find(from)) {
            int start = rule.start(hit);
            int end = isName(rule) ? names.endOfName(plain, start, rule.end(hit)) : rule.end(hit);
            if (end > start && people.isSecret(rule.guard(), start, end)) {
                take(rule, start, end);
                from = start + rule.put().length();
                hit = rule.pattern().matcher(plain);
            } else {
                from = hit.start() + 1;
            }
        }
    }

    private static boolean isName(Rule rule) {
        return rule.guard() != Guard.ANY && rule.guard() != Guard.NO_PERSON;
    }

    private void take(Rule rule, int start, int end) {
        found.add(rule.kind());
        if (isName(rule)) {
            remember(plain.substring(start, end), rule.put());
        }
        replace(start, end, rule.put());
    }

    private void remember(String name, String put) {
        TOKEN.matcher(name)
                .results()
                .map(token -> token.group())
                .filter(token -> !names.isOrdinary(token))
                .forEach(token -> masked.putIfAbsent(token, put));
    }

    private void sweep(String name, String put) {
        Pattern whole = Pattern.compile("(?<![\\p{L}\\[-])" + Pattern.quote(name) + "(?![\\p{L}\\]])");
        Matcher again = whole.matcher(plain);
        int from = 0;
        while (again.find(from)) {
            if (people.isKnown(again.start(), again.end())) {
                from = again.end();
            } else {
                from = again.start() + put.length();
                replace(again.start(), again.end(), put);
                again = whole.matcher(plain);
            }
        }
    }

    private void replace(int start, int end, String put) {
        text = text.substring(0, start) + put + text.substring(end);
        plain = plain.substring(0, start) + put + plain.substring(end);
        people = people.after(plain, start);
    }
}
