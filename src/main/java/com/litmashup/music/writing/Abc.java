package com.litmashup.music.writing;

import com.litmashup.music.score.Arrangement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes ABC notation (standard 2.1). */
public final class Abc {

    private final Edition edition;
    private final AbcDialect dialect;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, List<String>> places = new HashMap<>();

    private Abc(Arrangement arrangement, Choice choice, AbcDialect dialect) {
        this.edition = Edition.of(arrangement, choice);
        this.dialect = dialect;
    }

    /** For any program that reads ABC, with the directives of abc2midi for sound. */
    public static String portable(Arrangement arrangement, Choice choice) {
        return new Abc(arrangement, choice, AbcDialect.PORTABLE).write();
    }

    /** For abc2svg, with the place of every note. */
    public static EngravingAbc engraving(Arrangement arrangement, Choice choice) {
        Abc abc = new Abc(arrangement, choice, AbcDialect.ENGRAVING);
        return new EngravingAbc(abc.write(), abc.places);
    }

    private String write() {
        List<Staff> staves = Staff.of(edition);
        header(staves);
        for (int index = 0; index < staves.size(); index++) {
            voice(index + 1, staves.get(index));
        }
        return text.toString();
    }

    private void header(List<Staff> staves) {
        line("X:1");
        line("T:" + AbcText.line(edition.music().title()));
        line("M:" + dialect.metre(edition.music().metre()));
        line("L:1/8");
        line("Q:" + tempo());
        dialect.layout().forEach(this::line);
        for (int index = 0; index < staves.size(); index++) {
            line("V:" + (index + 1) + " " + definition(staves.get(index)));
        }
        line("K:" + AbcNotes.key(edition.key()));
    }

    private String tempo() {
        String beat = AbcNotes.ofWhole(edition.music().metre().beatLength());
        String swing = edition.music().feel().swings() ? "\"Swing\" " : "";
        return swing + beat + "=" + edition.beatsPerMinute();
    }

    private String definition(Staff staff) {
        return "clef=%s name=\"%s\""
                .formatted(
                        dialect.clef(staff, Drums.of(staff)),
                        AbcText.quoted(staff.part().name()));
    }

    private void voice(int number, Staff staff) {
        line("V:" + number);
        dialect.directives(staff, Drums.of(staff)).forEach(this::line);
        line("K:" + (staff.isPercussion() ? "C" : AbcNotes.key(staff.key())));
        AbcRemarks remarks = new AbcRemarks(
                staff, edition.music(), dialect.counting(edition.music().metre()));
        new AbcVoice(text, places, dialect, staff, remarks).write();
    }

    private void line(String written) {
        text.append(written).append('\n');
    }
}
