package com.litmashup.mashup.keeping;

import com.litmashup.account.EducatorId;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupChanged;
import com.litmashup.mashup.MashupMade;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.MashupPage;
import com.litmashup.mashup.QualityReport;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Finding;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps lessons. Every method is one short transaction. */
@Component
@Transactional
class Shelf {

    private final MashupRepository mashups;
    private final VersionRepository versions;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Shelf(
            MashupRepository mashups,
            VersionRepository versions,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mashups = mashups;
        this.versions = versions;
        this.json = json.rebuild().addModule(new ScoreModule()).build();
        this.events = events;
        this.clock = clock;
    }

    /** A lesson with its report, on its way to the shelf. */
    record Draft(Lesson lesson, QualityReport quality, String engine, long generationMs, List<String> fallbacks) {}

    /** What a lesson was made from, which an edit is judged by again. */
    record Origin(LessonBrief brief, List<Finding> findings) {}

    Mashup add(EducatorId owner, @Nullable String conversationId, Origin origin, Draft draft) {
        MashupRow row = new MashupRow(
                owner.value(),
                conversationId,
                json.writeValueAsString(origin.brief()),
                json.writeValueAsString(origin.findings()),
                now());
        Mashup mashup = keep(row, draft, 1);
        events.publishEvent(new MashupMade(row.id, conversationId, owner));
        return mashup;
    }

    /**
     * Adds a version.
     *
     * @throws MashupChanged where another one came between
     */
    Mashup addVersion(EducatorId owner, String id, int seen, Draft draft) {
        MashupRow row = require(owner, id);
        if (row.currentVersion != seen) {
            throw new MashupChanged(id, Math.toIntExact(row.currentVersion));
        }
        return keep(row, draft, seen + 1L);
    }

    @Transactional(readOnly = true)
    Optional<Mashup> find(EducatorId owner, String id) {
        return mashups.findByIdAndOwnerId(id, owner.value()).map(this::current);
    }

    @Transactional(readOnly = true)
    Origin origin(EducatorId owner, String id) {
        MashupRow row = require(owner, id);
        return new Origin(
                json.readValue(row.brief, LessonBrief.class), List.of(json.readValue(row.findings, Finding[].class)));
    }

    @Transactional(readOnly = true)
    List<Mashup> versions(EducatorId owner, String id) {
        MashupRow row = require(owner, id);
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
        mashups.delete(require(owner, id));
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
                draft.engine(),
                draft.generationMs(),
                json.writeValueAsString(draft.fallbacks()),
                now()));
        return mashup(row, kept);
    }

    private MashupRow require(EducatorId owner, String id) {
        return mashups.findByIdAndOwnerId(id, owner.value()).orElseThrow(() -> new MashupNotFound(id));
    }

    private Mashup current(MashupRow row) {
        return versions.findByMashupIdAndVersion(row.id, row.currentVersion)
                .map(version -> mashup(row, version))
                .orElseThrow(() -> new IllegalStateException("mashup " + row.id + " has lost its current version"));
    }

    private Mashup mashup(MashupRow row, VersionRow version) {
        return new Mashup(
                row.id,
                new EducatorId(row.ownerId),
                row.conversationId,
                Math.toIntExact(version.version),
                json.readValue(version.document, Lesson.class),
                json.readValue(version.quality, QualityReport.class),
                version.engine,
                version.generationMs,
                List.of(json.readValue(version.fallbacks, String[].class)),
                row.createdAt,
                version.createdAt);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
