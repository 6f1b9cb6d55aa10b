package com.litmashup.pedagogy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file of standards as it is written. */
record StandardsBook(String version, Ncas ncas, England england, List<Ladder> ladders, String local) {

    record Ncas(
            String framework,
            String url,
            String grammar,
            List<Letters> letters,
            List<Label> labels,
            Map<Strand, List<String>> lesson,
            Map<Strand, String> strandWords) {}

    /** Item letters by grade: PK, K, 1 to 8. */
    record Letters(String component, String name, Map<String, String> letters) {}

    record Label(
            String component,
            Strand strand,
            @Nullable Integer gradeMin,
            @Nullable Integer gradeMax,
            String label) {

        boolean fits(String other, Strand where, int grade) {
            boolean inGrades = gradeMin == null || gradeMax == null || (gradeMin <= grade && grade <= gradeMax);
            return component.equals(other) && strand == where && inGrades;
        }
    }

    record England(String framework, String url, List<Year> codes, String beyond) {}

    record Year(String code, int yearMin, int yearMax, String strand, String label) {}

    record Ladder(String code, String framework, String when, String label) {}

    /** General music, ensembles, harmonizing instruments, composition and theory, technology. */
    enum Strand {
        GENERAL,
        E,
        H,
        C,
        T
    }
}
