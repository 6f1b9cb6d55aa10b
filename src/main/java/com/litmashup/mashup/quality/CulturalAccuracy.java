package com.litmashup.mashup.quality;

import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.pedagogy.Severity;
import com.litmashup.research.Source;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the people behind the music are named, sourced and respected (CA1 to CA9). */
final class CulturalAccuracy {

    static final List<Check> CHECKS = List.of(
            new Check("CA1", 16, CulturalAccuracy::provenance),
            new Check("CA2", 16, CulturalAccuracy::cited),
            new Check("CA3", 12, lesson -> Check.graded(Evidence.supported(lesson), 0.6, 0.85)),
            new Check("CA4", 10, CulturalAccuracy::artists),
            new Check("CA5", 12, CulturalAccuracy::power),
            new Check("CA6", 12, CulturalAccuracy::language),
            new Check("CA7", 8, CulturalAccuracy::specific),
            new Check("CA8", 6, CulturalAccuracy::sacred),
            new Check("CA9", 8, CulturalAccuracy::respect));

    private static final double TIER_A = 0.85;
    private static final Set<String> UMBRELLAS = Set.of("L11", "L13", "L14", "L15", "L16");
    private static final Set<String> PERFORMING = Set.of("play", "sing", "create");
    private static final Pattern UNKNOWN = words("unknown");
    private static final Pattern TODAY = words("today");
    private static final Pattern POWER = words("power");
    private static final Pattern CREDIT = words("credit");
    private static final Pattern WHOLE = words("whole");

    private CulturalAccuracy() {}

    private static Pattern words(String key) {
        return Evidence.words("mashup.quality.words." + key);
    }

    private static int provenance(Case lesson) {
        int worst = lesson.lesson().culturalContext().stream()
                .mapToInt(CulturalAccuracy::missing)
                .max()
                .orElse(3);
        boolean all = lesson.lesson().culturalContext().size()
                >= lesson.lesson().genres().size();
        return all ? Math.max(0, 2 - worst) : 0;
    }

    private static int missing(CulturalContext context) {
        return (int) Stream.of(context.people(), context.place(), context.era())
                .filter(what -> what.isBlank() || UNKNOWN.matcher(what).find())
                .count();
    }

    private static int cited(Case lesson) {
        long cited = lesson.lesson().culturalContext().stream()
                .filter(context -> !Evidence.resolved(lesson, context.text()).isEmpty())
                .count();
        List<Source> sources = Evidence.resolved(lesson, lesson.context());
        if (cited < lesson.lesson().genres().size() || cited == 0) {
            return 0;
        }
        long publishers = sources.stream().map(Source::publisher).distinct().count();
        return publishers >= 2 && sources.stream().anyMatch(source -> source.quality() >= TIER_A) ? 2 : 1;
    }

    private static int artists(Case lesson) {
        long named = lesson.lesson().culturalContext().stream()
                .filter(context -> TODAY.matcher(context.text()).find() && missing(context) < 3)
                .count();
        boolean credited = !lesson.lesson().recordings().isEmpty()
                && lesson.lesson().recordings().stream()
                        .noneMatch(one -> one.artist().isBlank());
        int grade = Check.allOrSome(named, lesson.lesson().genres().size());
        return credited ? grade : Math.min(1, grade);
    }

    private static int power(Case lesson) {
        long told = lesson.lesson().culturalContext().stream()
                .filter(context -> tellsOfPower(lesson, context.text()))
                .count();
        return Check.allOrSome(told, lesson.lesson().genres().size());
    }

    private static boolean tellsOfPower(Case lesson, String text) {
        String plain = Case.CITATION.matcher(text).replaceAll("").replace(" .", ".");
        return POWER.matcher(text).find()
                || lesson.findings().stream()
                        .filter(finding -> finding.about().equals("history_and_power"))
                        .anyMatch(finding -> plain.contains(finding.text()) || plain.contains(finding.simply()));
    }

    private static int language(Case lesson) {
        long warned = lesson.words().stream()
                .filter(one -> one.severity() != Severity.NOTE)
                .count();
        return warned == 0 ? 2 : warned == 1 ? 1 : 0;
    }

    private static int specific(Case lesson) {
        long broad = lesson.words().stream()
                .filter(one -> UMBRELLAS.contains(one.id()))
                .count();
        return broad == 0 ? 2 : broad <= 2 ? 1 : 0;
    }

    private static int sacred(Case lesson) {
        if (lesson.music().isEmpty()) {
            return 2;
        }
        boolean answered = lesson.lesson().sensitivityNotes().stream()
                .anyMatch(note -> !note.severity().equals("note"));
        boolean alternative = lesson.lesson().sensitivityNotes().stream().anyMatch(note -> note.alternative() != null);
        return !answered ? 0 : alternative ? 2 : 1;
    }

    private static int respect(Case lesson) {
        long kept = Stream.of(
                        listensFirst(lesson),
                        CREDIT.matcher(lesson.notes()).find(),
                        WHOLE.matcher(lesson.notes()).find(),
                        isEvenlyDeep(lesson))
                .filter(holds -> holds)
                .count();
        return kept == 4 ? 2 : kept >= 2 ? 1 : 0;
    }

    /** Listening comes before the music itself is performed; a warm-up that names no genre may come first. */
    private static boolean listensFirst(Case lesson) {
        List<Activity> activities = lesson.lesson().activities();
        int listened = activities.stream().map(Activity::mode).toList().indexOf("listen");
        return listened >= 0
                && activities.subList(0, listened).stream()
                        .noneMatch(activity -> PERFORMING.contains(activity.mode()) && isOfAGenre(lesson, activity));
    }

    private static boolean isOfAGenre(Case lesson, Activity activity) {
        return lesson.lesson().genres().stream()
                .anyMatch(genre -> lesson.names(activity.title() + " " + activity.teacher(), genre));
    }

    private static boolean isEvenlyDeep(Case lesson) {
        IntSummaryStatistics words = lesson.lesson().culturalContext().stream()
                .mapToInt(context -> context.text().split("\\s+", -1).length)
                .summaryStatistics();
        return words.getCount() > 0 && words.getMin() >= 0.6 * words.getMax();
    }
}
