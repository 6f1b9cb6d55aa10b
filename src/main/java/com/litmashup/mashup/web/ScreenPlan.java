package com.litmashup.mashup.web;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The walk through a lesson on the projector: the activities in their order, each followed by what the class looks at
 * meanwhile. What no activity asks for is shown before the first one.
 */
final class ScreenPlan {

    private static final int WORDS_A_SCREEN = 3;
    private static final int LINES_A_VERSE = 4;
    private static final int SOURCES_A_SCREEN = 5;

    private static final Pattern OBJECTIVE_MARK = Pattern.compile("\\s*\\(O\\d+(, O\\d+)*\\)");

    private final Lesson lesson;
    private final List<Material> open;

    /**
     * Screens that go with the first activity of a mode.
     *
     * @param modes any of them
     * @param onceHeard true where it tells of a music that pupils should have heard before
     */
    private record Material(Set<String> modes, List<Screen> screens, boolean onceHeard) {

        Material(Set<String> modes, List<Screen> screens) {
            this(modes, screens, false);
        }

        boolean fits(Activity activity, boolean heard) {
            return modes.contains(activity.mode()) && (heard || !onceHeard);
        }
    }

    private ScreenPlan(Lesson lesson) {
        this.lesson = lesson;
        this.open = new ArrayList<>(List.of(
                new Material(Set.of("listen"), listening(lesson)),
                new Material(Set.of("discuss"), people(lesson), true),
                new Material(Set.of("play", "move"), rhythms(lesson)),
                new Material(Set.of("play", "sing", "listen"), score(lesson), true),
                new Material(Set.of(sings(lesson) ? "sing" : "play"), lyrics(lesson)),
                new Material(Set.of("discuss", "notate"), words(lesson))));
    }

    static List<Screen> of(Lesson lesson) {
        return new ScreenPlan(lesson).screens();
    }

    private List<Screen> screens() {
        List<Screen> walk = new ArrayList<>();
        boolean heard = false;
        for (Activity activity : lesson.activities()) {
            heard |= activity.mode().equals("listen");
            walk.add(task(activity));
            walk.addAll(materialFor(activity, heard));
        }
        Stream<Screen> opening =
                Stream.of(new Screen.Opening(lesson.title(), lesson.genres(), lesson.essentialQuestion()));
        Stream<Screen> unasked = open.stream().flatMap(material -> material.screens().stream());
        return Stream.of(opening, unasked, walk.stream(), ending())
                .flatMap(Function.identity())
                .toList();
    }

    private List<Screen> materialFor(Activity activity, boolean heard) {
        List<Material> fitting =
                open.stream().filter(material -> material.fits(activity, heard)).toList();
        open.removeAll(fitting);
        return fitting.stream().flatMap(material -> material.screens().stream()).toList();
    }

    private static List<Screen> score(Lesson lesson) {
        return lesson.music() == null ? List.of() : List.of(new Screen.Score(lesson.title()));
    }

    private Stream<Screen> ending() {
        return Stream.of(
                        lesson.discussionQuestions().stream().map(Screen.Discussion::new),
                        Stream.of(
                                new Screen.Leaving(forPupils(lesson.assessment().exitTicket()))),
                        parts(lesson.sources(), SOURCES_A_SCREEN).stream().map(Screen.Credits::new))
                .flatMap(Function.identity());
    }

    /** Without the marks that lead a teacher to an objective. */
    private static String forPupils(String text) {
        return OBJECTIVE_MARK.matcher(text).replaceAll("");
    }

    private static Screen task(Activity activity) {
        return new Screen.Task(
                activity.session(), activity.title(), activity.screen(), activity.mode(), activity.minutes());
    }

    private static List<Screen> listening(Lesson lesson) {
        return lesson.recordings().stream()
                .<Screen>map(sound -> new Screen.Listening(sound.listenFor(), sound.title() + " · " + sound.artist()))
                .toList();
    }

    private static List<Screen> people(Lesson lesson) {
        return lesson.culturalContext().stream().<Screen>map(Screen.People::new).toList();
    }

    private static List<Screen> rhythms(Lesson lesson) {
        return lesson.rhythmGrids().stream().<Screen>map(Screen.Rhythm::new).toList();
    }

    private static List<Screen> words(Lesson lesson) {
        return parts(lesson.vocabulary(), WORDS_A_SCREEN).stream()
                .<Screen>map(Screen.Words::new)
                .toList();
    }

    private static boolean sings(Lesson lesson) {
        return lesson.activities().stream().anyMatch(activity -> activity.mode().equals("sing"));
    }

    /** Verse by verse, as the lesson sets them. */
    private static List<Screen> lyrics(Lesson lesson) {
        List<List<String>> verses = IntStream.iterate(
                        0, line -> line < lesson.lyrics().size(), line -> line + LINES_A_VERSE)
                .mapToObj(line -> lesson.lyrics()
                        .subList(
                                line,
                                Math.min(line + LINES_A_VERSE, lesson.lyrics().size())))
                .toList();
        return IntStream.range(0, verses.size())
                .<Screen>mapToObj(verse -> new Screen.Lyrics(verses.get(verse), verse + 1, verses.size()))
                .toList();
    }

    /** As few parts as hold no more than that many each, and as even as can be. */
    private static <T> List<List<T>> parts(List<T> all, int most) {
        int count = (all.size() + most - 1) / most;
        return IntStream.range(0, count)
                .mapToObj(part -> all.subList(part * all.size() / count, (part + 1) * all.size() / count))
                .toList();
    }
}
