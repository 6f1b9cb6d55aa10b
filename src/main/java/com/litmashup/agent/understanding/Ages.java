package com.litmashup.agent.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the ages of pupils. */
final class Ages {

    private static final String TO = "\\s*(?:-|–|to|and|or|bis|à|a|do|through)\\s*";
    private static final Patterns RANGES = Patterns.of(List.of(
            "\\b(\\d{1,2})" + TO + "(\\d{1,2})[\\s-]*(?:year|yr|yo\\b|y/o)s?(?:[\\s-]*olds?)?",
            "\\b(\\d{1,2})[\\s-]*(?:year|yr)s?" + TO + "(\\d{1,2})[\\s-]*(?:year|yr)s?[\\s-]*olds?",
            "\\bage[sd]?\\s*(?:group\\s*)?(?:is\\s*|are\\s*|range\\s*)?(?:from\\s*|between\\s*)?(\\d{1,2})" + TO
                    + "(\\d{1,2})\\b",
            "\\b(?:they(?:'re| are)|kids are|children are|pupils are)\\s+(?:all |about |mostly )?(\\d{1,2})(?:\\s*(?:-|to|or)\\s*)(\\d{1,2})(?=\\s*(?:$|[.,;!]|so\\b|and\\b|but\\b))",
            "\\b(\\d{1,2})" + TO + "(\\d{1,2}) (?:ans|años|jahren?|lat|anni|anos|jaar|år|let)\\b"));
    private static final Patterns SINGLES = Patterns.of(List.of(
            "\\b(\\d{1,2})[\\s-]*(?:year|yr)s?[\\s-]*olds?",
            "\\b(\\d{1,2})\\s?(?:yo|y/o)s?\\b",
            "\\b(?:of|are|is|aged?|ages|age is|age of)\\s+(\\d{1,2})(?: years?(?! of)(?: of age)?| yrs)\\b",
            "\\b(?:aged?|age is|age of)\\s+(\\d{1,2})\\b",
            "\\bturn(?:ed|ing|s)\\s+(\\d{1,2})\\b",
            "\\b(\\d{1,2}) (?:ans|años|jahre|lat|anni|anos|jaar|år|let)\\b"));
    private static final Pattern NOT_PUPILS = Patterns.one(
            "\\b(?:i'm|i am|piano|instruments?|laptop|building|school|tradition|song|last year|not|over|about a|them a)\\s*(?:a |an )?$");
    /** One "15 year old" after "my" is a thing or the teacher's own child; many are pupils. */
    private static final Pattern OWN = Patterns.one("\\bmy\\s*$");

    private static final Pattern MANY = Patterns.one("s$|\\d\\D+\\d");
    private static final Pattern SOME =
            Patterns.one("\\b(?:some|a few|one|a couple|most|many|oldest|youngest)\\b[^,.;]{0,25}$");

    /** Where pupils are the teacher's own children, "my daughter is 9" says how old the class is. */
    private static final Pattern HOME = Patterns.one("\\bhome[- ]?(?:school\\w*|educat\\w*|ed\\b)");

    private static final Patterns CHILDREN = Patterns.of(List.of(
            "(?<!\\w)(?:son|daughter|boy|girl|kid|child|sister|brother|eldest|youngest|one|other|\\[a (?:pupil|relative)\\])\\]?,?(?: who)?(?: is|'s| are|,)?(?: just)?(?: turned| aged)? (\\d{1,2})\\b(?! ?(?:min|lesson|hour|week|kids|times))",
            "\\[a (?:pupil|relative)\\] \\((\\d{1,2})\\)"));

    private Ages() {}

    static List<AgesFound> in(Passage passage) {
        List<AgesFound> found = new ArrayList<>();
        boolean home = HOME.matcher(passage.text()).find();
        for (Sentence sentence : passage.sentences()) {
            List<AgesFound> children = home ? read(CHILDREN, sentence) : List.of();
            if (!children.isEmpty()) {
                found.addAll(children);
                continue;
            }
            List<AgesFound> ranges = read(RANGES, sentence);
            found.addAll(ranges.isEmpty() ? read(SINGLES, sentence) : ranges);
        }
        return found;
    }

    private static List<AgesFound> read(Patterns patterns, Sentence sentence) {
        return patterns.matches(sentence.numeric())
                .filter(hit -> isOfPupils(hit, sentence.numeric()))
                .map(hit -> ages(hit, sentence))
                .filter(ages -> ages.from() >= 2 && ages.to() >= ages.from() && ages.to() <= 19)
                .toList();
    }

    private static AgesFound ages(MatchResult hit, Sentence sentence) {
        int from = Integer.parseInt(hit.group(1));
        int to = hit.groupCount() > 1 ? Integer.parseInt(hit.group(2)) : from;
        boolean some =
                SOME.matcher(sentence.numeric().substring(0, hit.start())).find();
        return new AgesFound(from, to, some, sentence.text());
    }

    private static boolean isOfPupils(MatchResult hit, String text) {
        String before = text.substring(0, hit.start());
        String after = text.substring(hit.end());
        boolean own = OWN.matcher(before).find() && !MANY.matcher(hit.group()).find();
        return !own
                && !NOT_PUPILS.matcher(before).find()
                && !after.matches("(?i)\\s*(?:minutes?|mins?|piano|tradition|song|instrument|building).*");
    }
}
