package com.litmashup.mashup.composing;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.Genre;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.mashup.Lesson.Objective;
import com.litmashup.mashup.Lesson.Recording;
import com.litmashup.mashup.Lesson.Standard;
import com.litmashup.mashup.Lesson.Word;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.Music;
import com.litmashup.mashup.MusicChoice;
import com.litmashup.mashup.arranging.ConceptProofs;
import com.litmashup.mashup.arranging.LessonMusic;
import com.litmashup.pedagogy.GradeBand;
import com.litmashup.research.Dossier;
import com.litmashup.research.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes a lesson without any model. The same brief and dossier always give the same lesson. */
public final class LibraryComposer {

    private final Atlas atlas;
    private final Kin kin;
    private final Teaching teaching;
    private final LessonMusic lessonMusic = LessonMusic.load();
    private final ConceptProofs proofs = ConceptProofs.load();

    public LibraryComposer(Atlas atlas, Kin kin, Teaching teaching) {
        this.atlas = atlas;
        this.kin = kin;
        this.teaching = teaching;
    }

    /**
     * Composes the lesson.
     *
     * @throws com.litmashup.mashup.GenreNotMaterial where a genre of the brief is not to be mashed up
     * @throws IllegalArgumentException where the brief has fewer than two genres
     */
    public Lesson compose(LessonBrief brief, Dossier dossier) {
        return compose(brief, dossier, MusicChoice.FITTING, Set.of());
    }

    /**
     * As {@link #compose(LessonBrief, Dossier)}, with the music as the teacher wants it.
     *
     * @param wanted ids of theory concepts to keep where the new notes show them
     */
    public Lesson compose(LessonBrief brief, Dossier dossier, MusicChoice choice, Set<String> wanted) {
        return compose(brief, dossier, choice, wanted, 0);
    }

    /**
     * As {@link #compose(LessonBrief, Dossier, MusicChoice, Set)}, in other words.
     *
     * @param wording 0 for the usual one; any other number for another choice among the library's sentences
     */
    public Lesson compose(LessonBrief brief, Dossier dossier, MusicChoice choice, Set<String> wanted, int wording) {
        Phrases phrases = new Phrases(wording == 0 ? brief.toString() : brief + " " + wording);
        Bench bench = bench(brief, dossier, choice, wanted, phrases);
        Outline outline = Outline.of(bench);
        OpeningWriter opening = new OpeningWriter(outline);
        List<Objective> objectives = ObjectivesWriter.write(outline);
        List<Word> vocabulary = VocabularyChooser.choose(outline);
        List<String> lyrics = LyricWriter.write(outline);
        List<Activity> activities = ActivitiesPlanner.plan(outline, objectives, vocabulary, lyrics);
        List<CulturalContext> context = ContextWriter.write(bench);
        List<Recording> recordings = GridWriter.recordings(bench);
        List<String> discussion = opening.discussion();
        return new Lesson(
                opening.title(),
                opening.summary(),
                bench.guests().stream().map(Guest::name).toList(),
                brief.skillLevel(),
                brief.gradeOrAge(),
                brief.durationMinutes(),
                brief.sessions(),
                brief.groupMin(),
                brief.groupMax(),
                opening.essentialQuestion(),
                objectives,
                standards(bench),
                TheoryWriter.priorKnowledge(outline),
                vocabulary,
                TheoryWriter.misconceptions(outline),
                MaterialsMatcher.match(outline),
                activities,
                DifferentiationWriter.write(outline),
                AssessmentWriter.write(outline, objectives),
                discussion,
                opening.extension(),
                lyrics,
                context,
                TheoryWriter.concepts(outline),
                NotesWriter.write(outline),
                SensitivityWriter.write(outline),
                outline.roles(),
                GridWriter.grids(bench),
                recordings,
                sources(bench, context, discussion, activities, recordings),
                music(bench, opening.title()));
    }

    private Bench bench(LessonBrief brief, Dossier dossier, MusicChoice choice, Set<String> wanted, Phrases phrases) {
        GuestList list = GuestList.of(brief.genres(), atlas, kin, phrases);
        Bench silent = new Bench(
                brief,
                GradeBand.of(brief.gradeOrAge()),
                list.guests(),
                list.players(),
                Conditions.of(brief),
                new Citations(dossier),
                phrases,
                teaching,
                new Sounding(null, proofs, wanted));
        return silent.with(new Sounding(music(silent, choice), proofs, wanted));
    }

    private @Nullable Music music(Bench bench, MusicChoice choice) {
        List<Genre> genres =
                bench.players().stream().map(Player::genre).distinct().toList();
        return lessonMusic
                .make(bench.genres(), bench.brief(), genres, LyricWriter.verses(bench), choice)
                .orElse(null);
    }

    /** The music under the title of the lesson. */
    private static @Nullable Music music(Bench bench, String title) {
        Music music = bench.sounding().music();
        return music == null
                ? null
                : new Music(
                        music.choice(), music.ensemble(), music.arrangement().titled(title));
    }

    private static List<Standard> standards(Bench bench) {
        return bench
                .teaching()
                .standards()
                .forLesson(
                        bench.brief().gradeOrAge(),
                        bench.brief().constraints(),
                        bench.conditions().ensemble())
                .stream()
                .map(found -> new Standard(found.code(), found.framework(), found.label(), found.url()))
                .toList();
    }

    private static List<Source> sources(
            Bench bench,
            List<CulturalContext> context,
            List<String> discussion,
            List<Activity> activities,
            List<Recording> recordings) {
        String texts = Stream.of(
                        context.stream().map(CulturalContext::text),
                        discussion.stream(),
                        activities.stream().map(Activity::teacher))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        List<Integer> named =
                recordings.stream().flatMap(one -> one.sources().stream()).toList();
        return bench.citations().cited(texts, named);
    }
}
