package com.litmashup.mashup;

import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.mashup.Lesson.TeachingNote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words of a lesson that a model may write, and the music under whose notes its lyrics stand. */
public record Texts(
        String summary,
        String essentialQuestion,
        List<CulturalContext> culturalContext,
        List<Activity> activities,
        List<String> discussionQuestions,
        String extension,
        List<TeachingNote> teachingNotes,
        List<String> lyrics,
        @Nullable Music music) {

    public static Texts of(Lesson lesson) {
        return new Texts(
                lesson.summary(),
                lesson.essentialQuestion(),
                lesson.culturalContext(),
                lesson.activities(),
                lesson.discussionQuestions(),
                lesson.extension(),
                lesson.teachingNotes(),
                lesson.lyrics(),
                lesson.music());
    }

    /** These texts with one piece as the other has it; the music under the lyrics stays. */
    public Texts taking(Piece piece, Texts other) {
        return switch (piece.section()) {
            case SUMMARY -> opening(other.summary, other.essentialQuestion);
            case CULTURAL_CONTEXT -> told(one(culturalContext, other.culturalContext, piece.place()));
            case ACTIVITIES -> done(some(activities, other.activities, piece));
            case DISCUSSION -> discussed(other.discussionQuestions, other.extension);
            case TEACHING_NOTES -> noted(other.teachingNotes);
            case LYRICS -> sung(other.lyrics, music);
        };
    }

    /** Whether a piece reads the same in both. */
    public boolean agreesOn(Piece piece, Texts other) {
        return taking(piece, other).equals(this);
    }

    public Texts opening(String newSummary, String newQuestion) {
        return new Texts(
                newSummary,
                newQuestion,
                culturalContext,
                activities,
                discussionQuestions,
                extension,
                teachingNotes,
                lyrics,
                music);
    }

    public Texts told(List<CulturalContext> newContext) {
        return new Texts(
                summary,
                essentialQuestion,
                newContext,
                activities,
                discussionQuestions,
                extension,
                teachingNotes,
                lyrics,
                music);
    }

    public Texts done(List<Activity> newActivities) {
        return new Texts(
                summary,
                essentialQuestion,
                culturalContext,
                newActivities,
                discussionQuestions,
                extension,
                teachingNotes,
                lyrics,
                music);
    }

    public Texts discussed(List<String> newQuestions, String newExtension) {
        return new Texts(
                summary,
                essentialQuestion,
                culturalContext,
                activities,
                newQuestions,
                newExtension,
                teachingNotes,
                lyrics,
                music);
    }

    public Texts noted(List<TeachingNote> newNotes) {
        return new Texts(
                summary,
                essentialQuestion,
                culturalContext,
                activities,
                discussionQuestions,
                extension,
                newNotes,
                lyrics,
                music);
    }

    public Texts sung(List<String> newLyrics, @Nullable Music newMusic) {
        return new Texts(
                summary,
                essentialQuestion,
                culturalContext,
                activities,
                discussionQuestions,
                extension,
                teachingNotes,
                newLyrics,
                newMusic);
    }

    private static <T> List<T> one(List<T> ours, List<T> others, int place) {
        List<T> all = new ArrayList<>(ours);
        if (place < all.size() && place < others.size()) {
            all.set(place, others.get(place));
        }
        return List.copyOf(all);
    }

    /** The other's activities of a piece where there are as many in all; else ours. */
    private static List<Activity> some(List<Activity> ours, List<Activity> others, Piece piece) {
        if (ours.size() != others.size()) {
            return ours;
        }
        return IntStream.range(0, ours.size())
                .mapToObj(at -> piece.holds(at) ? others.get(at) : ours.get(at))
                .toList();
    }
}
