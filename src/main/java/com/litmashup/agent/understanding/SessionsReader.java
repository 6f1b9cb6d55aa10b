package com.litmashup.agent.understanding;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads over how many lessons the work goes, 1 to 60. */
final class SessionsReader {

    private static final String MEETING =
            "(?:lessons?|sessions?|rehearsals?|classes|class(?:es)?(?! (?:set|of|teacher|assembly))|class periods?|periods?|meetings?|workshops?|slots?|blocks?|hours? lessons?)";
    private static final String LENGTH =
            "(?:x\\s*)?(?:\\d{2,3}[\\s-]*(?:min\\w*)[\\s-]*|(?:1|an|half)[\\s-]hour[\\s-]*)?(?:long |full |more |weekly |music |short |consecutive |school |double |single |band |choir )*";
    private static final Pattern RATE = Patterns.one("^\\s*(?:a|per|each|every) (?:week|day|month|term)");
    private static final Pattern COUNTED = Patterns.one("\\b(\\d{1,2})\\s+" + LENGTH + MEETING + "\\b");
    private static final Pattern NOT_OURS = Patterns.one(
            "\\b(?:teach|taught|had|did|done|after|last|first|next|already|missed|previous|every|of my|from|grade|year|class|stage|key stage|level|term|form|std|standard|set|band|sem|semester)\\s+(?:the |my |about |only |these )*$");
    /** "One period is 40 minutes" says how long a lesson is, not how many there are. */
    private static final Pattern IS_LONG =
            Patterns.one("^\\s*(?:is|are|has|have|=|lasts?|goes|runs)(?: of| for| about| only)* \\d");

    private static final Pattern OF_PEOPLE = Patterns.one("^\\s*of (?:about )?\\d{1,3}+(?! ?-?(?:min|m\\b|hour))");
    private static final Patterns TIMES = new Patterns(java.util.List.of(
            Patterns.one(
                    "\\b(?:see|meet|have|get|teach|got|seeing|meeting) (?:them|with them|us|this class|the class|this group|the group|each other)? ?(?:only |just |for )?(\\d{1,2}) times\\b(?! (?:a|per|each) )"),
            Patterns.one(
                    "\\b(\\d{1,2})[\\s-](?:lesson|session|rehearsal|class|period|part)[\\s-](?:unit|series|project|sequence|plan|block|scheme|course)\\b"),
            Patterns.one("\\b(?:unit|series|project|sequence|block|scheme|course|spread) (?:of|over|across) (\\d{1,2}) "
                    + MEETING),
            Patterns.one(
                    "\\b(?:lessons|sessions|rehearsals|classes|periods)(?: each)?,? (\\d{1,2}) of (?:them|these|those)\\b"),
            Patterns.one("\\b(\\d{1,2}) ?x ?\\d{2,3}[\\s-]*(?:min|m\\b|')"),
            Patterns.one("\\b(\\d{1,2}) (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays)\\b")));
    private static final Pattern WEEKS = Patterns.one(
            "\\b(?:over|for|across|in|during|runs?|lasts?|have)\\s+(?:about |the next |only )?(?:(\\d{1,2})(?:[\\s-]week| weeks)|(?:a|1) (fortnight|week|month))\\b|\\b(\\d{1,2})[\\s-]week (?:unit|project|block|course|half[- ]term|term)");
    private static final Pattern A_WEEK = Patterns.one(
            "\\b(once|twice|\\d|1 time|1 lesson|\\d (?:times|lessons|sessions|classes|rehearsals|periods)) (?:a|per|each|every) week|\\b(daily|every day|each day|weekly|every week|each week)\\b");
    private static final Pattern ONE = Patterns.one(
            "\\b(?:1-off|a single (?:lesson|session|class|rehearsal|period)|just (?:the )?(?:1|this once|once)|only once|stand-?alone lesson)\\b");

    Reading<Integer> read(Passage passage) {
        for (Sentence sentence : passage.sentences().reversed()) {
            Optional<Integer> sessions = in(sentence.numeric()).filter(count -> count >= 1 && count <= 60);
            if (sessions.isPresent()) {
                return Reading.of(sessions.get(), sentence.text());
            }
        }
        return Reading.none();
    }

    private static Optional<Integer> in(String text) {
        return TIMES.first(text)
                .map(hit -> Integer.valueOf(hit.group(1)))
                .or(() -> byWeeks(text))
                .or(() -> counted(text))
                .or(() -> ONE.matcher(text).find() ? Optional.of(1) : Optional.empty());
    }

    private static Optional<Integer> counted(String text) {
        return COUNTED.matcher(text)
                .results()
                .filter(hit -> isOurs(hit, text))
                .map(hit -> Integer.valueOf(hit.group(1)))
                .reduce((first, last) -> last == 1 && text.contains("each") ? first : last);
    }

    private static boolean isOurs(MatchResult hit, String text) {
        String after = text.substring(hit.end());
        return !NOT_OURS.matcher(text.substring(0, hit.start())).find()
                && !RATE.matcher(after).find()
                && !OF_PEOPLE.matcher(after).find()
                && !(hit.group(1).equals("1") && IS_LONG.matcher(after).find());
    }

    private static Optional<Integer> byWeeks(String text) {
        return WEEKS.matcher(text)
                .results()
                .findFirst()
                .map(hit -> weeks(hit) * aWeek(text))
                .filter(n -> n > 0);
    }

    private static int weeks(MatchResult hit) {
        if (hit.group(2) != null) {
            return hit.group(2).equals("fortnight") ? 2 : hit.group(2).equals("month") ? 4 : 1;
        }
        return Integer.parseInt(hit.group(1) != null ? hit.group(1) : hit.group(3));
    }

    private static int aWeek(String text) {
        return A_WEEK.matcher(text)
                .results()
                .findFirst()
                .map(SessionsReader::rate)
                .orElse(0);
    }

    private static int rate(MatchResult hit) {
        if (hit.group(2) != null) {
            return hit.group(2).toLowerCase(java.util.Locale.ROOT).contains("week") ? 1 : 5;
        }
        String times = hit.group(1).toLowerCase(java.util.Locale.ROOT);
        return times.startsWith("once") ? 1 : times.equals("twice") ? 2 : Integer.parseInt(times.substring(0, 1));
    }
}
