package com.litmashup.mashup.web;

import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.mashup.Lesson.RhythmGrid;
import com.litmashup.mashup.Lesson.Word;
import com.litmashup.research.Source;
import java.util.List;
import java.util.Locale;

/** One idea for a class to look at. Nothing that only the teacher should read is ever on one. */
sealed interface Screen {

    /** The partial that shows it: {@code mashup/screen/_kind}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Which genre's colour it wears; empty where it belongs to all. */
    default String genre() {
        return "";
    }

    /** The sentence that fills it; empty where something else does. */
    default String headline() {
        return "";
    }

    /** How large the headline can be: short, medium, long or full. */
    default String scale() {
        int letters = headline().length();
        return letters <= 30 ? "short" : letters <= 90 ? "medium" : letters <= 170 ? "long" : "full";
    }

    record Opening(String title, List<String> genres, String question) implements Screen {}

    /**
     * Something to do.
     *
     * @param session counted from 1
     * @param text what pupils read, one short line
     * @param minutes for the clock
     */
    record Task(int session, String title, String text, String mode, int minutes) implements Screen {
        @Override
        public String headline() {
            return text;
        }
    }

    /**
     * Something to hear, with the question before the sound.
     *
     * @param sound title and artist; empty where the question is about what the class plays
     */
    record Listening(String question, String sound) implements Screen {
        @Override
        public String headline() {
            return question;
        }
    }

    /** Where a genre comes from and among whom. */
    record People(CulturalContext about) implements Screen {
        @Override
        public String genre() {
            return about.genre();
        }
    }

    /** A rhythm to say and clap. */
    record Rhythm(RhythmGrid grid) implements Screen {
        @Override
        public String genre() {
            return grid.genre();
        }

        public List<SpokenLine> lines() {
            return SpokenLine.of(grid);
        }
    }

    /** The score with its cursor, to hear and to follow. */
    record Score(String title) implements Screen {}

    record Words(List<Word> words) implements Screen {}

    /**
     * Lines to sing.
     *
     * @param part counted from 1
     */
    record Lyrics(List<String> lines, int part, int parts) implements Screen {}

    record Discussion(String question) implements Screen {
        @Override
        public String headline() {
            return question;
        }
    }

    record Leaving(String exitTicket) implements Screen {
        @Override
        public String headline() {
            return exitTicket;
        }
    }

    record Credits(List<Source> sources) implements Screen {}
}
