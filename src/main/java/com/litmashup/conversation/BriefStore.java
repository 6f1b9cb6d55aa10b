package com.litmashup.conversation;

import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a brief as one row a value, and reads it back. */
@Component
class BriefStore {

    private final FactRepository facts;
    private final JsonMapper json;

    BriefStore(FactRepository facts, JsonMapper json) {
        this.facts = facts;
        this.json = json;
    }

    Brief load(String conversationId) {
        Map<BriefField, List<FactRow>> rows = facts.findByConversationIdOrderByPosition(conversationId).stream()
                .collect(Collectors.groupingBy(row -> row.field));
        return new Brief(
                list(rows, BriefField.GENRES),
                single(rows, BriefField.SKILL_LEVEL, SkillLevel.class),
                single(rows, BriefField.GRADE_OR_AGE, GradeOrAge.class),
                single(rows, BriefField.DURATION_MINUTES, Integer.class),
                single(rows, BriefField.SESSIONS, Integer.class),
                single(rows, BriefField.GROUP_SIZE, GroupSize.class),
                list(rows, BriefField.INSTRUMENTS),
                list(rows, BriefField.TECHNOLOGY),
                list(rows, BriefField.OBJECTIVES),
                list(rows, BriefField.CULTURAL_INTEREST),
                list(rows, BriefField.CONSTRAINTS));
    }

    /** Replaces the stored brief where it differs. */
    void keep(String conversationId, Brief brief) {
        if (load(conversationId).equals(brief)) {
            return;
        }
        facts.clear(conversationId);
        List<FactRow> rows = new ArrayList<>();
        for (BriefField field : BriefField.values()) {
            int position = 0;
            for (Noted<?> noted : brief.values(field)) {
                rows.add(new FactRow(
                        conversationId,
                        field,
                        position++,
                        json.writeValueAsString(noted.value()),
                        noted.basis(),
                        noted.evidence()));
            }
        }
        facts.saveAll(rows);
    }

    private List<Noted<String>> list(Map<BriefField, List<FactRow>> rows, BriefField field) {
        return rows.getOrDefault(field, List.of()).stream()
                .map(row -> noted(row, String.class))
                .toList();
    }

    private <T> @Nullable Noted<T> single(Map<BriefField, List<FactRow>> rows, BriefField field, Class<T> type) {
        List<FactRow> found = rows.getOrDefault(field, List.of());
        return found.isEmpty() ? null : noted(found.getFirst(), type);
    }

    private <T> Noted<T> noted(FactRow row, Class<T> type) {
        return new Noted<>(json.readValue(row.factValue, type), row.basis, row.evidence);
    }
}
