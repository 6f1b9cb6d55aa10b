package com.litmashup.mashup.keeping;

import com.litmashup.account.EducatorId;
import com.litmashup.genre.Atlas;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupChanged;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.MashupPage;
import com.litmashup.mashup.Mashups;
import com.litmashup.mashup.MusicChoice;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.composing.Kin;
import com.litmashup.mashup.composing.LibraryComposer;
import com.litmashup.mashup.composing.Teaching;
import com.litmashup.mashup.keeping.Shelf.Draft;
import com.litmashup.mashup.keeping.Shelf.Origin;
import com.litmashup.mashup.keeping.Shelf.Wanted;
import com.litmashup.mashup.quality.Inspector;
import com.litmashup.mashup.quality.Rules;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes and judges lessons outside any transaction, and has the shelf keep them. */
@Component
class Workshop implements Mashups {

    private static final String ENGINE = "library";

    private final LibraryComposer composer;
    private final Inspector inspector;
    private final Shelf shelf;

    Workshop(Atlas atlas, Kin kin, Shelf shelf) {
        this.composer = new LibraryComposer(atlas, kin, Teaching.load());
        this.inspector = new Inspector(Rules.load());
        this.shelf = shelf;
    }

    @Override
    public Mashup make(EducatorId owner, @Nullable String conversationId, LessonBrief brief, Dossier dossier) {
        long start = System.nanoTime();
        Lesson lesson = composer.compose(brief, dossier);
        QualityReport quality = inspector.inspect(lesson, brief, dossier.findings());
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return shelf.add(
                owner,
                conversationId,
                new Origin(brief, dossier.findings()),
                new Draft(lesson, quality, ENGINE, took, List.of()));
    }

    @Override
    public Optional<Mashup> find(EducatorId owner, String id) {
        return shelf.find(owner, id);
    }

    @Override
    public MashupPage list(
            EducatorId owner,
            @Nullable String words,
            @Nullable String genre,
            @Nullable SkillLevel level,
            int page,
            int size) {
        return shelf.list(new Wanted(owner, words, genre, level), page, size);
    }

    @Override
    public List<Mashup> versions(EducatorId owner, String id) {
        return shelf.versions(owner, id);
    }

    @Override
    public Mashup edit(EducatorId owner, String id, int version, UnaryOperator<Lesson> change) {
        Mashup before = shelf.find(owner, id).orElseThrow(() -> new MashupNotFound(id));
        if (before.version() != version) {
            throw new MashupChanged(id, before.version());
        }
        Origin origin = shelf.origin(owner, id);
        Lesson lesson = change.apply(before.lesson());
        QualityReport quality = inspector.inspect(lesson, origin.brief(), origin.findings());
        return shelf.addVersion(owner, id, version, new Draft(lesson, quality, before.engine(), 0, before.fallbacks()));
    }

    @Override
    public Mashup remake(EducatorId owner, String id, int version, MusicChoice choice) {
        Mashup before = shelf.find(owner, id).orElseThrow(() -> new MashupNotFound(id));
        if (before.version() != version) {
            throw new MashupChanged(id, before.version());
        }
        Origin origin = shelf.origin(owner, id);
        Lesson was = before.lesson();
        Dossier known = new Dossier(List.of(), was.sources(), origin.findings());
        Lesson made = composer.compose(origin.brief(), known, choice, was.conceptIds());
        return edit(owner, id, version, lesson -> lesson.playing(made));
    }

    @Override
    public void delete(EducatorId owner, String id) {
        shelf.remove(owner, id);
    }
}
