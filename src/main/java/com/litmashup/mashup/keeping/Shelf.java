package com.litmashup.mashup.keeping;

import com.litmashup.account.EducatorId;
import com.litmashup.mashup.Author;
import com.litmashup.mashup.Authors;
import com.litmashup.mashup.Draft;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupChanged;
import com.litmashup.mashup.MashupMade;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.MashupPage;
import com.litmashup.mashup.Origin;
import com.litmashup.mashup.Piece;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.WritingEnded;
import com.litmashup.mashup.keeping.Writings.Job;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Finding;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps lessons. Every method is one short transaction. */
@Component
@Transactional
class Shelf {

    private static final TypeReference<Map<String, Author>> AUTHORS = new TypeReference<>() {};

    private final MashupRepository mashups;
    private final VersionRepository versions;
    private final WritingRepository writings;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Shelf(
            MashupRepository mashups,
            VersionRepository versions,
            WritingRepository writings,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mashups = mashups;
        this.versions = versions;
        this.writings = writings;
        this.json = json.rebuild().addModule(new ScoreModule()).build();
        this.events = events;
        this.clock = clock;
    }

    Mashup add(EducatorId owner, @Nullable String conversationId, Origin origin, Draft draft) {
        MashupRow row = new MashupRow(
                owner.value(),
                conversationId,
                json.writeValueAsString(origin.brief()),
                json.writeValueAsString(origin.findings()),
                now());
        Mashup mashup = keep(row, draft, 1);
        events.publishEvent(new MashupMade(row.getId(), conversationId, owner));
        return mashup;
    }

    /**
     * Adds a version. What somebody has written by hand is no longer left to the model.
     *
     * @param touched the pieces that are not what they were
     * @throws MashupChanged where another one came between
     */
    Mashup addVersion(EducatorId owner, String id, int seen, Draft draft, Set<Piece> touched) {
        MashupRow row = row(owner, id);
        if (row.currentVersion != seen) {
            throw new MashupChanged(id, Math.toIntExact(row.currentVersion));
        }
        writings.findById(id)
                .filter(writing -> writing.status.isOpen() && writing.tick(touched, now()))
                .ifPresent(writing -> events.publishEvent(new WritingEnded(id)));
        return keep(row, draft, seen + 1L);
    }

    /**
     * The version that an edit goes on from: the newest, if whoever read this one has missed nothing but a model's words.
     *
     * @throws MashupChanged where somebody else has changed it
     */
    @Transactional(readOnly = true)
    Mashup fresh(EducatorId owner, String id, int seen) {
        MashupRow row = row(owner, id);
        boolean fits = row.currentVersion == seen
                || writings.findById(id)
                        .filter(writing -> writing.covers(seen, row.currentVersion))
                        .isPresent();
        if (!fits) {
            throw new MashupChanged(id, Math.toIntExact(row.currentVersion));
        }
        return current(row);
    }

    /** Keeps a draft in the version that grows, or in a new one; gives its number. */
    long grow(String id, long working, Draft draft) {
        MashupRow row = mashups.findById(id).orElseThrow(() -> new MashupNotFound(id));
        if (row.currentVersion != working) {
            return keep(row, draft, row.currentVersion + 1).version();
        }
        row.show(draft.lesson(), working, now());
        currentVersion(row)
                .show(
                        json.writeValueAsString(draft.lesson()),
                        json.writeValueAsString(draft.quality()),
                        draft.authors().engine(),
                        json.writeValueAsString(draft.authors().byPiece()),
                        draft.generationMs(),
                        json.writeValueAsString(draft.fallbacks()),
                        now());
        return working;
    }

    boolean isAt(String id, int version) {
        return mashups.findById(id).filter(row -> row.currentVersion == version).isPresent();
    }

    /** Adds a sentence on how the newest version came about. */
    void note(String id, String sentence) {
        mashups.findById(id).ifPresent(row -> {
            VersionRow version = currentVersion(row);
            List<String> all = new ArrayList<>(fallbacks(version));
            all.remove(sentence);
            all.add(sentence);
            version.fallbacks = json.writeValueAsString(all);
        });
    }

    Job job(String id, Piece piece) {
        MashupRow row = mashups.findById(id).orElseThrow(() -> new MashupNotFound(id));
        return new Job(current(row), origin(row), piece);
    }

    @Transactional(readOnly = true)
    Mashup require(EducatorId owner, String id) {
        return current(row(owner, id));
    }

    @Transactional(readOnly = true)
    Optional<Mashup> find(EducatorId owner, String id) {
        return mashups.findByIdAndOwnerId(id, owner.value()).map(this::current);
    }

    @Transactional(readOnly = true)
    Origin origin(EducatorId owner, String id) {
        return origin(row(owner, id));
    }

    @Transactional(readOnly = true)
    List<Mashup> versions(EducatorId owner, String id) {
        MashupRow row = row(owner, id);
        return versions.findByMashupIdOrderByVersionDesc(id).stream()
                .map(version -> mashup(row, version))
                .toList();
    }

    @Transactional(readOnly = true)
    MashupPage list(Wanted wanted, int page, int size) {
        Sort newestFirst = Sort.by(Sort.Direction.DESC, "updatedAt", "id");
        Page<MashupRow> found = mashups.findAll(wanted.specification(), PageRequest.of(page, size, newestFirst));
        return new MashupPage(found.map(this::current).getContent(), page, size, found.getTotalElements());
    }

    void remove(EducatorId owner, String id) {
        MashupRow row = row(owner, id);
        writings.findById(id).ifPresent(writings::delete);
        mashups.delete(row);
    }

    /** Which lessons are looked for. */
    record Wanted(
            EducatorId owner,
            @Nullable String words,
            @Nullable String genre,
            @Nullable SkillLevel level) {

        private static final char ESCAPE = '\\';

        /** Each word is a condition of the query, and nobody remembers more of a title. */
        private static final int MOST_WORDS = 12;

        Specification<MashupRow> specification() {
            List<Specification<MashupRow>> all = new ArrayList<>();
            all.add((row, query, is) -> is.equal(row.get("ownerId"), owner.value()));
            for (String word : eachWord(words)) {
                all.add((row, query, is) -> is.like(row.get("searchText"), holding(word), ESCAPE));
            }
            if (genre != null && !genre.isBlank()) {
                all.add((row, query, is) -> is.like(row.get("genres"), holding("|" + genre.strip() + "|"), ESCAPE));
            }
            if (level != null) {
                all.add((row, query, is) -> is.equal(row.get("skillLevel"), level));
            }
            return Specification.allOf(all);
        }

        private static List<String> eachWord(@Nullable String words) {
            return words == null
                    ? List.of()
                    : Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                            .distinct()
                            .limit(MOST_WORDS)
                            .toList();
        }

        /** Per cent and underscore stand for themselves. */
        private static String holding(String text) {
            return "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
        }
    }

    private Mashup keep(MashupRow row, Draft draft, long version) {
        row.show(draft.lesson(), version, now());
        mashups.save(row);
        VersionRow kept = versions.save(new VersionRow(
                row,
                json.writeValueAsString(draft.lesson()),
                json.writeValueAsString(draft.quality()),
                draft.authors().engine(),
                json.writeValueAsString(draft.authors().byPiece()),
                draft.generationMs(),
                json.writeValueAsString(draft.fallbacks()),
                now()));
        return mashup(row, kept);
    }

    private MashupRow row(EducatorId owner, String id) {
        return mashups.findByIdAndOwnerId(id, owner.value()).orElseThrow(() -> new MashupNotFound(id));
    }

    private Mashup current(MashupRow row) {
        return mashup(row, currentVersion(row));
    }

    private VersionRow currentVersion(MashupRow row) {
        return versions.findByMashupIdAndVersion(row.getId(), row.currentVersion)
                .orElseThrow(
                        () -> new IllegalStateException("mashup " + row.getId() + " has lost its current version"));
    }

    private Origin origin(MashupRow row) {
        return new Origin(
                json.readValue(row.brief, LessonBrief.class), List.of(json.readValue(row.findings, Finding[].class)));
    }

    private List<String> fallbacks(VersionRow version) {
        return List.of(json.readValue(version.fallbacks, String[].class));
    }

    private Mashup mashup(MashupRow row, VersionRow version) {
        return new Mashup(
                row.getId(),
                new EducatorId(row.ownerId),
                row.conversationId,
                Math.toIntExact(version.version),
                json.readValue(version.document, Lesson.class),
                json.readValue(version.quality, QualityReport.class),
                version.engine,
                new Authors(json.readValue(version.authors, AUTHORS)),
                version.generationMs,
                fallbacks(version),
                row.createdAt,
                version.createdAt);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
