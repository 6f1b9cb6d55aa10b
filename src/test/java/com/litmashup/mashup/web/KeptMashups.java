package com.litmashup.mashup.web;

import com.litmashup.account.EducatorId;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupChanged;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.MashupPage;
import com.litmashup.mashup.Mashups;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Mashups in memory, for tests of what is shown. */
final class KeptMashups implements Mashups {

    private final List<Mashup> versions = new ArrayList<>();

    void keep(Mashup mashup) {
        versions.addFirst(mashup);
    }

    void clear() {
        versions.clear();
    }

    @Override
    public Mashup make(EducatorId owner, @Nullable String conversationId, LessonBrief brief, Dossier dossier) {
        throw new UnsupportedOperationException("these tests only show");
    }

    @Override
    public Optional<Mashup> find(EducatorId owner, String id) {
        return versions.stream()
                .filter(mashup -> mashup.owner().equals(owner) && mashup.id().equals(id))
                .findFirst();
    }

    @Override
    public MashupPage list(
            EducatorId owner,
            @Nullable String words,
            @Nullable String genre,
            @Nullable SkillLevel level,
            int page,
            int size) {
        List<Mashup> found = versions.stream()
                .filter(mashup -> mashup.owner().equals(owner))
                .filter(mashup -> words == null || mashup.lesson().title().contains(words))
                .filter(mashup -> genre == null || mashup.lesson().genres().contains(genre))
                .filter(mashup -> level == null || mashup.lesson().skillLevel() == level)
                .toList();
        List<Mashup> part = found.stream().skip((long) page * size).limit(size).toList();
        return new MashupPage(part, page, size, found.size());
    }

    @Override
    public List<Mashup> versions(EducatorId owner, String id) {
        Mashup newest = find(owner, id).orElseThrow(() -> new MashupNotFound(id));
        return versions.stream()
                .filter(mashup -> mashup.id().equals(newest.id()))
                .toList();
    }

    @Override
    public Mashup edit(EducatorId owner, String id, int version, UnaryOperator<Lesson> change) {
        Mashup was = find(owner, id).orElseThrow(() -> new MashupNotFound(id));
        if (was.version() != version) {
            throw new MashupChanged(id, was.version());
        }
        Mashup now = new Mashup(
                id,
                owner,
                was.conversationId(),
                version + 1,
                change.apply(was.lesson()),
                was.quality(),
                was.engine(),
                was.generationMs(),
                was.fallbacks(),
                was.createdAt(),
                was.updatedAt());
        keep(now);
        return now;
    }

    @Override
    public void delete(EducatorId owner, String id) {
        Mashup newest = find(owner, id).orElseThrow(() -> new MashupNotFound(id));
        versions.removeIf(mashup -> mashup.id().equals(newest.id()));
    }
}
