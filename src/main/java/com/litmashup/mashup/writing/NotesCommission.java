package com.litmashup.mashup.writing;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.TeachingNote;
import com.litmashup.mashup.Texts;
import java.util.List;
import java.util.stream.Stream;

/** What to do when something happens. */
record NotesCommission() implements Commission<NotesCommission.Notes> {

    record Notes(List<Note> notes) {}

    record Note(String when, String then) {}

    @Override
    public String file() {
        return "write-notes";
    }

    @Override
    public Class<Notes> form() {
        return Notes.class;
    }

    @Override
    public Notes from(Lesson lesson) {
        return new Notes(lesson.teachingNotes().stream()
                .map(note -> new Note(note.when(), note.then()))
                .toList());
    }

    @Override
    public Lesson into(Lesson lesson, Notes written) {
        return lesson.telling(Texts.of(lesson)
                .noted(written.notes().stream()
                        .map(note -> new TeachingNote(
                                note.when().strip(), note.then().strip()))
                        .toList()));
    }

    @Override
    public List<String> passages(Notes written) {
        return written.notes().stream()
                .flatMap(note -> Stream.of(note.when(), note.then()))
                .toList();
    }

    @Override
    public boolean tellsFacts() {
        return false;
    }

    @Override
    public String list() {
        return "notes";
    }

    @Override
    public List<String> faults(Lesson lesson, Notes written) {
        int wanted = lesson.teachingNotes().size();
        int given = written.notes().size();
        return given == wanted ? List.of() : List.of(Fault.of("count", given, wanted));
    }
}
