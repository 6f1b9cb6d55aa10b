package com.litmashup.mashup.keeping;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Music;
import com.litmashup.mashup.MusicChoice;
import com.litmashup.mashup.Origin;
import com.litmashup.mashup.Piece;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.Section;
import com.litmashup.mashup.Texts;
import com.litmashup.mashup.arranging.Underlay;
import com.litmashup.mashup.composing.LibraryComposer;
import com.litmashup.mashup.quality.Inspector;
import com.litmashup.research.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks for other words among the library's own, which say the same of the same music and are worth as much. */
record OtherWording(LibraryComposer composer, Inspector inspector, Underlay underlay) {

    private static final int TRIES = 12;

    /** The lesson with the section in other words; nothing where there are none. New lyrics come with a tune of their own. */
    Optional<Lesson> of(Lesson was, Origin origin, Dossier known, Section section) {
        MusicChoice choice = Optional.ofNullable(was.music()).map(Music::choice).orElse(MusicChoice.FITTING);
        QualityReport before = inspector.inspect(was, origin.brief(), origin.findings());
        return IntStream.rangeClosed(1, TRIES)
                .mapToObj(wording -> composer.compose(origin.brief(), known, choice, was.conceptIds(), wording))
                .flatMap(made -> reworded(was, made, section).stream())
                .filter(lesson -> !Texts.of(lesson).equals(Texts.of(was)))
                .filter(lesson -> inspector
                        .inspect(lesson, origin.brief(), origin.findings())
                        .isNoWorseThan(before))
                .findFirst();
    }

    private Optional<Lesson> reworded(Lesson was, Lesson made, Section section) {
        if (section == Section.LYRICS) {
            boolean isOther =
                    was.conceptIds().equals(made.conceptIds()) && !was.lyrics().equals(made.lyrics());
            Lesson quoting = underlay.sung(was.playing(made), made.lyrics());
            return isOther && quotesNothingOf(gone(was, made), quoting.activities())
                    ? Optional.of(quoting.telling(Texts.of(quoting).sung(made.lyrics(), made.music())))
                    : Optional.empty();
        }
        Texts texts = Texts.of(was);
        for (Piece piece : section.piecesOf(was)) {
            texts = texts.taking(piece, Texts.of(made));
        }
        return quotesNothingOf(gone(made, was), texts.activities())
                ? Optional.of(was.telling(texts))
                : Optional.empty();
    }

    /** Lines of the one that the other does not sing. */
    private static List<String> gone(Lesson one, Lesson other) {
        return one.lyrics().stream()
                .filter(line -> !other.lyrics().contains(line))
                .toList();
    }

    private static boolean quotesNothingOf(List<String> lines, List<Activity> activities) {
        return lines.stream()
                .noneMatch(line -> activities.stream()
                        .anyMatch(activity -> (activity.teacher() + activity.pupils() + activity.screen())
                                .contains(line.replaceAll("[.,;:!?]+$", ""))));
    }
}
