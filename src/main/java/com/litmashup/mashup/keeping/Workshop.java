package com.litmashup.mashup.keeping;

import com.litmashup.account.EducatorId;
import com.litmashup.genre.Atlas;
import com.litmashup.mashup.Author;
import com.litmashup.mashup.Authors;
import com.litmashup.mashup.Draft;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupPage;
import com.litmashup.mashup.Mashups;
import com.litmashup.mashup.MusicChoice;
import com.litmashup.mashup.OnlyWording;
import com.litmashup.mashup.Origin;
import com.litmashup.mashup.Piece;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.Section;
import com.litmashup.mashup.Texts;
import com.litmashup.mashup.arranging.Underlay;
import com.litmashup.mashup.composing.Kin;
import com.litmashup.mashup.composing.LibraryComposer;
import com.litmashup.mashup.composing.Teaching;
import com.litmashup.mashup.keeping.Shelf.Wanted;
import com.litmashup.mashup.quality.Inspector;
import com.litmashup.mashup.quality.Rules;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Dossier;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes and judges lessons outside any transaction, and has the shelf keep them. */
@Component
class Workshop implements Mashups {

    private final LibraryComposer composer;
    private final Inspector inspector;
    private final Shelf shelf;
    private final Underlay underlay = Underlay.load();

    Workshop(Atlas atlas, Kin kin, Shelf shelf) {
        this.composer = new LibraryComposer(atlas, kin, Teaching.load());
        this.inspector = new Inspector(Rules.load());
        this.shelf = shelf;
    }

    @Override
    public Mashup make(EducatorId owner, @Nullable String conversationId, LessonBrief brief, Dossier dossier) {
        long start = System.nanoTime();
        Lesson lesson = composer.compose(brief, dossier);
        Origin origin = new Origin(brief, dossier.findings());
        QualityReport quality = report(lesson, origin);
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return shelf.add(owner, conversationId, origin, new Draft(lesson, quality, Authors.LIBRARY, took, List.of()));
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
        return change(owner, id, version, Author.EDUCATOR, (was, origin) -> change.apply(was));
    }

    @Override
    public Mashup remake(EducatorId owner, String id, int version, MusicChoice choice) {
        return change(owner, id, version, Author.LIBRARY, (was, origin) -> {
            Lesson made = composer.compose(origin.brief(), known(was, origin), choice, was.conceptIds());
            Lesson played = was.playing(made);
            Lesson asMade = played.telling(Texts.of(played).sung(made.lyrics(), made.music()));
            return underlay.sung(asMade, was.lyrics());
        });
    }

    @Override
    public Mashup reword(EducatorId owner, String id, int version, Section section) {
        return change(
                owner,
                id,
                version,
                Author.LIBRARY,
                (was, origin) -> new OtherWording(composer, inspector, underlay)
                        .of(was, origin, known(was, origin), section)
                        .orElseThrow(() -> new OnlyWording(section)));
    }

    /** Keeps what becomes of the newest lesson, and who wrote the pieces that are no longer the same. */
    private Mashup change(
            EducatorId owner, String id, int version, Author author, BiFunction<Lesson, Origin, Lesson> change) {
        Mashup before = shelf.fresh(owner, id, version);
        Origin origin = shelf.origin(owner, id);
        Lesson lesson = singing(before.lesson(), change.apply(before.lesson(), origin));
        Set<Piece> touched = Section.allOf(lesson).stream()
                .filter(piece -> !Texts.of(before.lesson()).agreesOn(piece, Texts.of(lesson)))
                .collect(Collectors.toSet());
        Authors authors = before.authors();
        for (Piece piece : touched) {
            authors = authors.with(piece, author);
        }
        Draft draft = new Draft(lesson, report(lesson, origin), authors, 0, before.fallbacks());
        return shelf.addVersion(owner, id, before.version(), draft, touched);
    }

    /** New lines that fit the tune are laid under it. */
    private Lesson singing(Lesson was, Lesson lesson) {
        boolean rewritten = !was.lyrics().equals(lesson.lyrics()) && Objects.equals(was.music(), lesson.music());
        return rewritten
                ? underlay.sung(lesson.telling(Texts.of(lesson).sung(was.lyrics(), lesson.music())), lesson.lyrics())
                : lesson;
    }

    private QualityReport report(Lesson lesson, Origin origin) {
        return inspector.inspect(lesson, origin.brief(), origin.findings());
    }

    private static Dossier known(Lesson lesson, Origin origin) {
        return new Dossier(List.of(), lesson.sources(), origin.findings());
    }

    @Override
    public void delete(EducatorId owner, String id) {
        shelf.remove(owner, id);
    }
}
