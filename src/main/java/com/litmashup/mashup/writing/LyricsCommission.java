package com.litmashup.mashup.writing;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.arranging.Underlay;
import java.util.ArrayList;
import java.util.List;

/** Lines to sing, syllable for syllable on the notes of the lines they replace. */
record LyricsCommission(Underlay underlay, KnownSongs songs) implements Commission<LyricsCommission.Song> {

    record Song(List<String> lines) {}

    @Override
    public String file() {
        return "write-lyrics";
    }

    @Override
    public Class<Song> form() {
        return Song.class;
    }

    @Override
    public Song from(Lesson lesson) {
        return new Song(lesson.lyrics());
    }

    @Override
    public Lesson into(Lesson lesson, Song written) {
        return underlay.sung(lesson, written.lines().stream().map(String::strip).toList());
    }

    @Override
    public List<String> passages(Song written) {
        return written.lines();
    }

    @Override
    public List<String> forPupils(Song written) {
        return written.lines();
    }

    @Override
    public boolean tellsFacts() {
        return false;
    }

    @Override
    public String list() {
        return "lines";
    }

    @Override
    public List<String> faults(Lesson lesson, Song written) {
        List<String> lines = written.lines();
        if (lines.size() != lesson.lyrics().size()) {
            return List.of(Fault.of("count", lines.size(), lesson.lyrics().size()));
        }
        List<String> faults = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int wanted = underlay.notesOf(lesson.lyrics().get(at));
            int given = underlay.notesOf(lines.get(at));
            if (given != wanted) {
                faults.add(Fault.of("syllables", at + 1, given, wanted));
            }
        }
        songs.quotedIn(lines).forEach(song -> faults.add(Fault.of("known-song", song)));
        return faults;
    }
}
