package com.litmashup.mashup.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.mashup.LessonWriting;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupChanged;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.MashupPage;
import com.litmashup.mashup.MashupView;
import com.litmashup.mashup.Mashups;
import com.litmashup.mashup.OnlyWording;
import com.litmashup.mashup.Section;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.web.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mashups for programs. */
@RestController
@RequestMapping("/api/v1")
class MashupApi {

    private static final int MOST_PAGES = 1_000_000;

    private final Mashups mashups;
    private final LessonWriting writing;
    private final MessageSource messages;

    MashupApi(Mashups mashups, LessonWriting writing, MessageSource messages) {
        this.mashups = mashups;
        this.writing = writing;
        this.messages = messages;
    }

    record Listed(List<Item> items, int page, int size, long total) {}

    record Item(
            String id,
            @Nullable String sessionId,
            int version,
            String title,
            String summary,
            List<String> genres,
            String skillLevel,
            int durationMinutes,
            Instant createdAt,
            Instant updatedAt) {

        static Item of(Mashup mashup) {
            return new Item(
                    mashup.id(),
                    mashup.conversationId(),
                    mashup.version(),
                    mashup.lesson().title(),
                    mashup.lesson().summary(),
                    mashup.lesson().genres(),
                    mashup.lesson().skillLevel().name().toLowerCase(Locale.ROOT),
                    mashup.lesson().durationMinutes(),
                    mashup.createdAt(),
                    mashup.updatedAt());
        }
    }

    record Versions(List<MashupView> items) {}

    @GetMapping("/mashup/{id}")
    MashupView show(@CurrentEducator EducatorId me, @PathVariable String id) {
        return MashupView.of(mashups.find(me, id).orElseThrow(() -> new MashupNotFound(id)));
    }

    @GetMapping("/mashups")
    Listed list(
            @CurrentEducator EducatorId me,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String genre,
            @RequestParam(name = "skill_level", required = false) @Nullable String skillLevel,
            @RequestParam(defaultValue = "0") @Min(0) @Max(MOST_PAGES) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        LessonSearch search = new LessonSearch(q, genre, skillLevel, page);
        SkillLevel level = search.skillLevel();
        if (level == null && skillLevel != null && !skillLevel.isBlank()) {
            throw new UnfitEdit(HttpStatus.BAD_REQUEST, List.of("skill_level"));
        }
        MashupPage found = mashups.list(me, search.words(), search.genreName(), level, page, size);
        return new Listed(found.items().stream().map(Item::of).toList(), found.page(), found.size(), found.total());
    }

    @PatchMapping("/mashup/{id}")
    MashupView edit(@CurrentEducator EducatorId me, @PathVariable String id, @RequestBody LessonEdit edit) {
        edit.check();
        return MashupView.of(mashups.edit(me, id, edit.versionRead(), edit::applyTo));
    }

    @GetMapping("/mashup/{id}/versions")
    Versions versions(@CurrentEducator EducatorId me, @PathVariable String id) {
        return new Versions(
                mashups.versions(me, id).stream().map(MashupView::of).toList());
    }

    /**
     * Which version was read.
     *
     * @param version left out for whatever is newest
     */
    record Anew(@Nullable Integer version) {}

    @PostMapping("/mashup/{id}/sections/{section}/regenerate")
    MashupView anew(
            @CurrentEducator EducatorId me,
            @PathVariable String id,
            @PathVariable String section,
            @RequestBody(required = false) @Nullable Anew anew) {
        Mashup mashup = mashups.find(me, id).orElseThrow(() -> new MashupNotFound(id));
        Section wanted =
                Section.named(section).orElseThrow(() -> new UnfitEdit(HttpStatus.NOT_FOUND, List.of("section")));
        Integer version = anew == null ? null : anew.version();
        writing.anew(me, id, version == null ? mashup.version() : version, wanted);
        return MashupView.of(writing.settled(me, id));
    }

    @ExceptionHandler(OnlyWording.class)
    ResponseEntity<ProblemDetail> only() {
        return problem(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, say("lesson.problem.only-wording")));
    }

    @ExceptionHandler(MashupChanged.class)
    ResponseEntity<ProblemDetail> changed() {
        return problem(Problem.of(HttpStatus.CONFLICT, say("lesson.problem.changed")));
    }

    @ExceptionHandler(UnfitEdit.class)
    ResponseEntity<ProblemDetail> unfit(UnfitEdit unfit) {
        List<Problem.Fault> faults = unfit.faults().stream()
                .map(field -> new Problem.Fault(field, say("lesson.problem." + field)))
                .toList();
        return problem(Problem.of(unfit.status(), say("lesson.problem.unfit"), faults));
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }

    private static ResponseEntity<ProblemDetail> problem(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }
}
