package com.litmashup.mashup.quality;

import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.Objective;
import com.litmashup.mashup.Lesson.RubricRow;
import com.litmashup.mashup.Lesson.Standard;
import com.litmashup.pedagogy.AccessAdaptation;
import com.litmashup.pedagogy.Bloom;
import com.litmashup.pedagogy.GradeBand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What pupils learn and how one would know (EV1 to EV10). */
final class EducationalValue {

    static final List<Check> CHECKS = List.of(
            new Check("EV1", 10, EducationalValue::concepts),
            new Check("EV2", 14, LevelCheck::grade),
            new Check("EV3", 12, EducationalValue::measurable),
            new Check("EV4", 8, EducationalValue::demand),
            new Check("EV5", 14, EducationalValue::aligned),
            new Check("EV6", 8, EducationalValue::standards),
            new Check("EV7", 10, EducationalValue::phases),
            new Check("EV8", 10, EducationalValue::assessed),
            new Check("EV9", 8, EducationalValue::access),
            new Check("EV10", 6, EducationalValue::words));

    private EducationalValue() {}

    private static int concepts(Case lesson) {
        List<String> names = lesson.lesson().theoryConcepts().stream()
                .map(concept -> concept.name())
                .distinct()
                .toList();
        if (names.size() < 2) {
            return 0;
        }
        boolean everywhere = names.stream()
                .allMatch(name -> lesson.names(lesson.objectives(), name)
                        && lesson.names(lesson.activities(), name)
                        && lesson.names(lesson.assessment(), name));
        return everywhere ? 2 : 1;
    }

    private static int measurable(Case lesson) {
        List<Objective> objectives = lesson.lesson().objectives();
        long good = objectives.stream()
                .filter(objective -> lesson.rules().verbs().isMeasurable(objective.text()))
                .count();
        int grade = Check.graded((double) good / Math.max(1, objectives.size()), 0.5, 0.8);
        boolean young = lesson.band() == GradeBand.EARLY || lesson.band() == GradeBand.K_2;
        boolean inRange = young
                ? objectives.size() >= 1 && objectives.size() <= 3
                : objectives.size() >= 2 && objectives.size() <= 4;
        return inRange ? grade : Math.min(1, grade);
    }

    private static int demand(Case lesson) {
        List<Bloom> blooms = lesson.lesson().objectives().stream()
                .flatMap(objective -> lesson.rules().verbs().bloomOf(objective.text()).stream())
                .filter(bloom -> bloom.atLeast(Bloom.ANALYSE))
                .toList();
        boolean judges = blooms.contains(Bloom.ANALYSE) || blooms.contains(Bloom.EVALUATE);
        return blooms.contains(Bloom.CREATE) && judges ? 2 : Math.min(1, blooms.size());
    }

    private static int aligned(Case lesson) {
        List<Objective> objectives = lesson.lesson().objectives();
        Set<String> judged = lesson.lesson().assessment().rubric().stream()
                .map(RubricRow::objective)
                .collect(Collectors.toSet());
        long aligned = objectives.stream()
                .filter(objective -> judged.contains(objective.id())
                        && lesson.lesson().activities().stream()
                                .anyMatch(activity -> activity.objectives().contains(objective.id())))
                .count();
        return Check.graded((double) aligned / Math.max(1, objectives.size()), 0.5, 1);
    }

    private static int standards(Case lesson) {
        List<String> codes =
                lesson.lesson().standards().stream().map(Standard::code).toList();
        long valid = codes.stream().filter(lesson.rules().standards()::isValid).count();
        long processes = codes.stream()
                .filter(lesson.rules().standards()::isValid)
                .map(EducationalValue::process)
                .distinct()
                .count();
        if (valid == 0) {
            return 0;
        }
        return valid == codes.size() && processes >= 2 ? 2 : 1;
    }

    /** The artistic process of an NCAS code; of other frameworks each code is its own. */
    private static String process(String code) {
        return code.startsWith("MU:") ? code.substring(0, Math.min(5, code.length())) : code;
    }

    private static int phases(Case lesson) {
        Set<String> modes =
                lesson.lesson().activities().stream().map(Activity::mode).collect(Collectors.toSet());
        boolean complete = modes.contains("listen")
                && modes.contains("discuss")
                && modes.contains("create")
                && (modes.contains("play") || modes.contains("sing") || modes.contains("move"));
        return complete ? Check.graded(1 - worstMiss(lesson), 0.8, 0.9) : 0;
    }

    /** How far the session that fits worst is off its minutes, as a share of them. */
    private static double worstMiss(Case lesson) {
        Map<Integer, Integer> minutes = lesson.lesson().activities().stream()
                .collect(Collectors.groupingBy(Activity::session, Collectors.summingInt(Activity::minutes)));
        double wanted = lesson.lesson().durationMinutes();
        if (minutes.size() != lesson.lesson().sessions()) {
            return 1;
        }
        return minutes.values().stream()
                .mapToDouble(sum -> Math.abs(sum - wanted) / wanted)
                .max()
                .orElse(1);
    }

    private static int assessed(Case lesson) {
        boolean formative = !lesson.lesson().assessment().formative().isBlank();
        boolean rubric = lesson.lesson().assessment().rubric().size() >= 3;
        return (formative ? 1 : 0) + (rubric ? 1 : 0);
    }

    private static int access(Case lesson) {
        var ways = lesson.lesson().differentiation();
        boolean both = !ways.support().isBlank() && !ways.stretch().isBlank();
        String routes = String.join("\n", ways.access()).toLowerCase(Locale.ROOT);
        boolean answered = lesson.rules().access().forWords(lesson.brief().constraints()).stream()
                .map(AccessAdaptation::adaptation)
                .allMatch(adaptation -> routes.contains(adaptation.toLowerCase(Locale.ROOT)));
        if (both && ways.access().size() >= 2 && answered) {
            return 2;
        }
        return both || !ways.access().isEmpty() ? 1 : 0;
    }

    private static int words(Case lesson) {
        var words = lesson.lesson().vocabulary();
        boolean used = words.size() >= 3
                && words.size() <= 8
                && words.stream().allMatch(word -> lesson.names(lesson.activities(), word.term()));
        return (used ? 1 : 0) + (lesson.lesson().misconceptions().isEmpty() ? 0 : 1);
    }
}
