package com.litmashup.mashup.quality;

import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.RoleShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether pupils make, choose, take part and can keep at it (EN1 to EN9). */
final class Engagement {

    static final List<Check> CHECKS = List.of(
            new Check("EN1", 20, lesson -> Check.graded(lesson.shareOfMaking(), 0.4, 0.55)),
            new Check("EN2", 14, Engagement::modes),
            new Check("EN3", 10, Engagement::listening),
            new Check("EN4", 12, Engagement::choice),
            new Check("EN5", 16, Engagement::specified),
            new Check("EN6", 8, Engagement::attention),
            new Check("EN7", 8, Engagement::roles),
            new Check("EN8", 6, Engagement::hook),
            new Check("EN9", 6, Engagement::materials));

    private static final int LONGEST_HOOK = 7;
    private static final Pattern SECONDS = Pattern.compile("(\\d+) seconds");
    private static final Pattern TEMPO = words("tempo");
    private static final Pattern METRE = words("metre");
    private static final Pattern HOME = words("home");
    private static final Pattern FORM = words("form");
    private static final Pattern LAYER = words("layer");
    private static final Pattern DECISION = words("decision");
    private static final Pattern ROLES = words("roles");
    private static final Pattern LINK = words("link");

    private Engagement() {}

    private static Pattern words(String key) {
        return Evidence.words("mashup.quality.words." + key);
    }

    private static int modes(Case lesson) {
        long modes = lesson.lesson().activities().stream()
                .map(Activity::mode)
                .distinct()
                .count();
        return modes >= 4 ? 2 : modes == 3 ? 1 : 0;
    }

    private static int listening(Case lesson) {
        List<Activity> listening = lesson.lesson().activities().stream()
                .filter(activity -> activity.mode().equals("listen"))
                .toList();
        long good = listening.stream()
                .filter(activity -> isDirected(lesson, activity))
                .count();
        return Check.allOrSome(good, listening.size());
    }

    private static boolean isDirected(Case lesson, Activity activity) {
        Matcher seconds = SECONDS.matcher(activity.teacher());
        boolean fits = true;
        while (seconds.find()) {
            fits &= Integer.parseInt(seconds.group(1)) <= lesson.limit().listeningSeconds();
        }
        return fits && activity.teacher().contains("?");
    }

    private static int choice(Case lesson) {
        List<String> decisions = new ArrayList<>();
        for (Activity activity : lesson.lesson().activities()) {
            DECISION.matcher(activity.pupils()).results().forEach(found -> decisions.add(found.group()));
        }
        return Math.min(2, decisions.size());
    }

    private static int specified(Case lesson) {
        String text = lesson.activities();
        boolean given = lesson.lesson().genres().stream()
                .allMatch(genre ->
                        lesson.lesson().roles().stream().map(RoleShare::genre).anyMatch(genre::equals));
        long said = Stream.of(TEMPO, METRE, HOME, FORM, LAYER)
                        .filter(what -> what.matcher(text).find())
                        .count()
                + (given ? 1 : 0);
        return said >= 5 ? 2 : said >= 3 ? 1 : 0;
    }

    private static int attention(Case lesson) {
        long over = lesson.lesson().activities().stream()
                .filter(activity -> activity.minutes() > lesson.limit().segmentMinutes())
                .count();
        return over == 0 ? 2 : over == 1 ? 1 : 0;
    }

    private static int roles(Case lesson) {
        long roles = ROLES.matcher(lesson.activities())
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return roles >= 2 ? 2 : roles == 1 ? 1 : 0;
    }

    private static int hook(Case lesson) {
        List<Activity> first = lesson.lesson().activities().stream()
                .filter(activity -> activity.session() == 1)
                .limit(2)
                .filter(activity ->
                        activity.mode().equals("move") || activity.mode().equals("play"))
                .filter(activity -> activity.minutes() <= LONGEST_HOOK)
                .toList();
        boolean linked = first.stream()
                .anyMatch(activity -> LINK.matcher(activity.teacher() + " " + activity.pupils())
                        .find());
        return first.isEmpty() ? 0 : linked ? 2 : 1;
    }

    private static int materials(Case lesson) {
        Stream<String> had = Stream.concat(lesson.brief().instruments().stream(), lesson.brief().technology().stream());
        List<String> owned = had.toList();
        long unmet = lesson.lesson().materials().stream()
                .filter(material -> material.substitute().isBlank() && !owned.contains(material.name()))
                .count();
        return unmet == 0 ? 2 : unmet <= 2 ? 1 : 0;
    }
}
