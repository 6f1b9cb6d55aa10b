package com.litmashup.pedagogy;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What content suits which age. */
public final class ContentRules {

    private final Map<ContentCategory, Row> rows;

    private ContentRules(Map<ContentCategory, Row> rows) {
        this.rows = rows;
        for (ContentCategory category : ContentCategory.values()) {
            for (GradeBand band : GradeBand.values()) {
                verdict(category, band);
            }
        }
    }

    public static ContentRules load() {
        return new ContentRules(Shelf.list("content.yaml", Row.class).stream()
                .collect(Collectors.toMap(Row::category, Function.identity())));
    }

    public Verdict verdict(ContentCategory category, GradeBand band) {
        Verdict verdict = row(category).verdicts().get(band);
        if (verdict == null) {
            throw new IllegalStateException("content.yaml says nothing of " + category + " for " + band.label());
        }
        return verdict;
    }

    /** One line on how to handle the content. */
    public String advice(ContentCategory category) {
        return row(category).note();
    }

    private Row row(ContentCategory category) {
        @Nullable Row row = rows.get(category);
        if (row == null) {
            throw new IllegalStateException("content.yaml says nothing of " + category);
        }
        return row;
    }

    private record Row(ContentCategory category, Map<GradeBand, Verdict> verdicts, String note) {}
}
