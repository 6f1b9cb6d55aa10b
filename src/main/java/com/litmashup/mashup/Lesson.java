package com.litmashup.mashup;

import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The content of a mashup: everything a teacher reads, projects or prints. Immutable; an edit makes a new version.
 *
 * @param genres canonical names
 * @param lyrics 6 to 12 lines, ours
 * @param culturalContext prose a genre, with {@code [n]} marks
 * @param rhythmGrids the grids of the genres, side by side
 * @param music absent where the atlas knows the music of none of the genres
 */
public record Lesson(
        String title,
        String summary,
        List<String> genres,
        SkillLevel skillLevel,
        @Nullable GradeOrAge gradeOrAge,
        int durationMinutes,
        int sessions,
        int groupMin,
        int groupMax,
        String essentialQuestion,
        List<Objective> objectives,
        List<Standard> standards,
        List<String> priorKnowledge,
        List<Word> vocabulary,
        List<Misconception> misconceptions,
        List<Material> materials,
        List<Activity> activities,
        Differentiation differentiation,
        Assessment assessment,
        List<String> discussionQuestions,
        String extension,
        List<String> lyrics,
        List<CulturalContext> culturalContext,
        List<TheoryConcept> theoryConcepts,
        List<TeachingNote> teachingNotes,
        List<SensitivityNote> sensitivityNotes,
        List<RoleShare> roles,
        List<RhythmGrid> rhythmGrids,
        List<Recording> recordings,
        List<Source> sources,
        @Nullable Music music) {

    /** Ids of the theory concepts that it teaches. */
    public Set<String> conceptIds() {
        return theoryConcepts.stream().map(TheoryConcept::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * This lesson with the other's music and what is said of it. Where both teach the same concepts at the same tempo in the
     * same key, what a teacher may have edited stays; else what teaches them comes from the other lesson too.
     */
    public Lesson playing(Lesson other) {
        boolean still = conceptIds().equals(other.conceptIds()) && frame().equals(other.frame());
        Lesson taught = still ? this : other;
        return new Lesson(
                title,
                summary,
                genres,
                skillLevel,
                gradeOrAge,
                durationMinutes,
                sessions,
                groupMin,
                groupMax,
                essentialQuestion,
                taught.objectives,
                standards,
                taught.priorKnowledge,
                taught.vocabulary,
                taught.misconceptions,
                materials,
                taught.activities,
                taught.differentiation,
                taught.assessment,
                discussionQuestions,
                extension,
                lyrics,
                culturalContext,
                other.theoryConcepts,
                taught.teachingNotes,
                sensitivityNotes,
                other.roles,
                rhythmGrids,
                recordings,
                sources,
                other.music);
    }

    /** The tempo and the key, which activities name; empty without music. */
    private List<Object> frame() {
        return music == null
                ? List.of()
                : List.of(
                        music.arrangement().beatsPerMinute(),
                        music.arrangement().key());
    }

    /** This lesson with other words. */
    public Lesson telling(Texts texts) {
        return new Lesson(
                title,
                texts.summary(),
                genres,
                skillLevel,
                gradeOrAge,
                durationMinutes,
                sessions,
                groupMin,
                groupMax,
                texts.essentialQuestion(),
                objectives,
                standards,
                priorKnowledge,
                vocabulary,
                misconceptions,
                materials,
                texts.activities(),
                differentiation,
                assessment,
                texts.discussionQuestions(),
                texts.extension(),
                texts.lyrics(),
                texts.culturalContext(),
                theoryConcepts,
                texts.teachingNotes(),
                sensitivityNotes,
                roles,
                rhythmGrids,
                recordings,
                sources,
                texts.music());
    }

    /**
     * What pupils will be able to do.
     *
     * @param id {@code O1}, {@code O2} and so on, which activities and assessment refer to
     * @param bloom remember, understand, apply, analyse, evaluate or create
     */
    public record Objective(String id, String text, String bloom) {}

    /**
     * A standard by its code, with our own label.
     *
     * @param framework for example {@code US National Core Arts Standards}
     */
    public record Standard(
            String code,
            String framework,
            String label,
            @Nullable String url) {}

    /**
     * A word to teach.
     *
     * @param say plain respelling, or null
     */
    public record Word(
            String term, String meaning, @Nullable String say) {}

    public record Misconception(String wrong, String right) {}

    /**
     * A thing the lesson uses.
     *
     * @param substitute what to use where it is missing
     * @param had whether the teacher said that they have it
     */
    public record Material(String name, String use, String substitute, boolean had) {}

    /**
     * One timed step.
     *
     * @param minutes whole minutes, at least 1; all activities of a session add up to its duration exactly
     * @param session counted from 1
     * @param bloom level of thinking
     * @param mode listen, sing, move, play, create, discuss, notate or technology
     * @param objectives ids of the objectives it serves
     * @param screen what the projector shows, one short line
     */
    public record Activity(
            String title,
            int minutes,
            int session,
            String teacher,
            String pupils,
            String bloom,
            String mode,
            List<String> objectives,
            String screen) {}

    public record Differentiation(String support, String core, String stretch, List<String> access) {}

    /**
     * How the teacher finds out.
     *
     * @param rubric at least three criteria
     */
    public record Assessment(String formative, List<RubricRow> rubric, String exitTicket) {}

    /**
     * One criterion and its three levels.
     *
     * @param objective id of the objective it judges
     */
    public record RubricRow(String objective, String criterion, String starting, String secure, String beyond) {}

    /**
     * A genre's people and history.
     *
     * @param text prose with {@code [n]} marks
     */
    public record CulturalContext(String genre, String people, String place, String era, String text) {}

    /**
     * A concept the lesson teaches.
     *
     * @param id of the pedagogy room, for example {@code R11}
     * @param where where it can be seen or heard
     */
    public record TheoryConcept(
            String id, String name, String level, String explanation, List<Where> where, String tryIt) {}

    /**
     * A place in the music.
     *
     * @param part name of the part or of the grid line
     * @param barFrom counted from 1
     */
    public record Where(String part, int barFrom, int barTo) {}

    /** When something happens, what to do. */
    public record TeachingNote(String when, String then) {}

    /**
     * What to mind.
     *
     * @param severity note, care or stop
     */
    public record SensitivityNote(
            String severity, String text, @Nullable String alternative) {}

    /**
     * Who gives what to the mashup.
     *
     * @param role rhythm, bass, harmony, melody, form or timbre
     * @param genre canonical name of the giver
     */
    public record RoleShare(String role, String genre, String what) {}

    /**
     * A genre's grid for the class.
     *
     * @param steps steps in all
     * @param beat steps in a beat
     * @param ours true where the pattern is our own teaching example in the style
     */
    public record RhythmGrid(String genre, String signature, int steps, int beat, boolean ours, List<GridLine> lines) {}

    /**
     * One line of a grid.
     *
     * @param pattern one letter a step, as {@link com.litmashup.music.RhythmPattern} writes it
     * @param says what the class says on it
     */
    public record GridLine(String name, String pattern, String says) {}

    /** Something lawful to listen to. */
    public record Recording(
            String title, String artist, String year, String publisher, String listenFor, List<Integer> sources) {}
}
