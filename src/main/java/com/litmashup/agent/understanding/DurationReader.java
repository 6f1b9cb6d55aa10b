package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads how long one lesson is, 5 to 240 minutes. Of a range the shorter end is kept, because a lesson must fit. */
final class DurationReader {

    private static final int SEGMENT = 15;
    /** Shorter than this in minutes, a time named beside several lessons is the time of each. */
    private static final int LONG = 80;

    private static final DurationWords WORDS = WordLists.read("duration", DurationWords.class);
    private static final List<TimePhrase> PHRASES = WORDS.phrases();
    private static final Pattern DENIED = Patterns.one(WORDS.deniedBefore());
    private static final Pattern PART_BEFORE = Patterns.one(WORDS.partBefore());
    private static final Pattern PART_AFTER = Patterns.one(WORDS.partAfter());
    private static final Pattern CORRECTION = Patterns.one(WORDS.correction());
    private static final Pattern DOUBLE = Patterns.one("\\bdouble\\b[^.]{0,20}?(\\d) ?x ?(\\d{2})");

    private static final Pattern SHARED = Patterns.one(
            "^,? ?(?:in total |altogether |total |in all )?(?:,? ?(?:split|spread|divided|broken up|cut) )?(?:over|across|into|between) (?:the )?(\\d) (?:\\w+ )?(?:lessons?|sessions?|classes|periods?|rehearsals?|meetings?)\\b(?! of)");

    private record Found(int minutes, boolean range, int start, int end, String evidence) {}

    Reading<Integer> read(Passage passage) {
        List<Found> found = new ArrayList<>();
        passage.sentences().forEach(sentence -> found.addAll(in(sentence)));
        int longest = found.stream().mapToInt(Found::minutes).max().orElse(0);
        found.removeIf(time -> longest > SEGMENT && time.minutes() < SEGMENT);
        if (found.isEmpty()) {
            return Reading.none();
        }
        Found kept = CORRECTION.matcher(passage.text()).find()
                ? found.getLast()
                : found.stream().min(Comparator.comparingInt(Found::minutes)).orElseThrow();
        boolean unclear = kept.range()
                || (found.stream().mapToInt(Found::minutes).distinct().count() > 1
                        && !CORRECTION.matcher(passage.text()).find());
        return new Reading<>(Noted.said(kept.minutes(), kept.evidence()), unclear);
    }

    private static List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        String text = sentence.numeric();
        DOUBLE.matcher(text)
                .results()
                .forEach(hit -> found.add(new Found(
                        Integer.parseInt(hit.group(1)) * Integer.parseInt(hit.group(2)),
                        false,
                        hit.start(),
                        text.length(),
                        sentence.text())));
        for (TimePhrase phrase : PHRASES) {
            phrase.compiled()
                    .matcher(text)
                    .results()
                    .filter(hit ->
                            found.stream().noneMatch(time -> hit.start() < time.end() && time.start() < hit.end()))
                    .map(hit -> found(phrase, hit, sentence))
                    .toList()
                    .forEach(found::add);
        }
        found.removeIf(time -> time.minutes() < 5 || time.minutes() > 240 || isOfSomethingElse(time, text));
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** "An hour and a half over two lessons" is two times 45 minutes, which is worth asking back. */
    private static Found found(TimePhrase phrase, MatchResult hit, Sentence sentence) {
        int minutes = phrase.minutes(hit);
        var shared = SHARED.matcher(sentence.numeric().substring(hit.end()));
        int lessons = shared.find() ? Integer.parseInt(shared.group(1)) : 1;
        boolean divides = lessons > 1 && minutes % lessons == 0 && minutes / lessons >= SEGMENT && minutes >= LONG;
        return new Found(
                divides ? minutes / lessons : minutes,
                phrase.isRange() || divides,
                hit.start(),
                hit.end(),
                sentence.text());
    }

    private static boolean isOfSomethingElse(Found time, String text) {
        String before = text.substring(0, time.start());
        return DENIED.matcher(before).find()
                || PART_BEFORE.matcher(before).find()
                || PART_AFTER.matcher(text.substring(time.end())).find();
    }

    /** The contents of {@code duration.yaml}. */
    record DurationWords(
            List<TimePhrase> phrases, String deniedBefore, String partBefore, String partAfter, String correction) {}

    /**
     * One way of saying a length of time.
     *
     * @param value minutes where the words have no number
     * @param unit minutes of the first number
     */
    record TimePhrase(
            String pattern,
            @org.jspecify.annotations.Nullable Integer value,
            @org.jspecify.annotations.Nullable Integer unit,
            @org.jspecify.annotations.Nullable Boolean range,
            @org.jspecify.annotations.Nullable Integer plus) {

        Pattern compiled() {
            return Patterns.one(pattern);
        }

        boolean isRange() {
            return Boolean.TRUE.equals(range);
        }

        int minutes(MatchResult hit) {
            if (value != null) {
                return value;
            }
            double first = Double.parseDouble(hit.group(1).replace(',', '.'));
            int sum = (int) Math.round(first * (unit == null ? 1 : unit)) + (plus == null ? 0 : plus);
            boolean addsMinutes = !isRange() && hit.groupCount() > 1 && hit.group(2) != null;
            return addsMinutes ? sum + Integer.parseInt(hit.group(2)) : sum;
        }
    }
}
