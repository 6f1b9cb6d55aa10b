package com.litmashup.mashup.document;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.mashup.Lesson.Recording;
import com.litmashup.mashup.Lesson.SensitivityNote;
import com.litmashup.mashup.Lesson.Standard;
import com.litmashup.mashup.document.Block.Citation;
import com.litmashup.mashup.document.Block.Citations;
import com.litmashup.research.Bibliography;
import com.litmashup.research.CitationStyle;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a lesson aims at and rests on: objectives, words, people and history, things to mind, sources. */
final class BackgroundSection {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'`\\\\]+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    private final Lesson lesson;
    private final CitationStyle style;
    private final Labels labels;

    BackgroundSection(Lesson lesson, CitationStyle style, Labels labels) {
        this.lesson = lesson;
        this.style = style;
        this.labels = labels;
    }

    void aims(Blocks blocks) {
        blocks.heading(2, labels.say("lesson.part.aims"));
        lesson.objectives().forEach(objective -> blocks.text(objective.id(), objective.text()));
        part(blocks, "lesson.prior", lesson.priorKnowledge());
        part(
                blocks,
                "lesson.standards",
                lesson.standards().stream().map(BackgroundSection::standard).toList());
    }

    private static String standard(Standard standard) {
        return standard.code() + ": " + standard.label() + " (" + standard.framework() + ")";
    }

    private void part(Blocks blocks, String heading, List<String> items) {
        if (!items.isEmpty()) {
            blocks.heading(3, labels.say(heading)).items(items);
        }
    }

    void words(Blocks blocks) {
        blocks.heading(2, labels.say("lesson.part.words"));
        lesson.vocabulary()
                .forEach(word -> blocks.text(
                        word.say() == null
                                ? word.term()
                                : word.term() + " (" + labels.say("lesson.say", word.say()) + ")",
                        word.meaning()));
        part(
                blocks,
                "lesson.misconceptions",
                lesson.misconceptions().stream()
                        .map(thought -> labels.say("lesson.quoted", thought.wrong()) + " " + thought.right())
                        .toList());
    }

    void people(Blocks blocks) {
        blocks.heading(2, labels.say("lesson.part.people"));
        for (CulturalContext context : lesson.culturalContext()) {
            blocks.heading(3, context.genre())
                    .text(labels.say("lesson.people"), context.people())
                    .text(labels.say("lesson.place"), context.place())
                    .text(labels.say("lesson.era"), context.era());
            BLANK_LINE.splitAsStream(context.text().strip()).forEach(blocks::text);
        }
        part(
                blocks,
                "lesson.recordings",
                lesson.recordings().stream().map(BackgroundSection::recording).toList());
    }

    private static String recording(Recording sound) {
        String marks =
                sound.sources().stream().map(number -> "[" + number + "]").collect(Collectors.joining(" "));
        return Stream.of(
                        String.join(", ", sound.title(), sound.artist(), sound.publisher(), sound.year()),
                        marks,
                        sound.listenFor())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    void lyrics(Blocks blocks) {
        if (!lesson.lyrics().isEmpty()) {
            blocks.heading(2, labels.say("lesson.part.lyrics"))
                    .items(lesson.lyrics(), true)
                    .text(labels.say("lesson.lyrics.ours"));
        }
    }

    void talk(Blocks blocks) {
        blocks.heading(2, labels.say("lesson.part.talk"))
                .items(lesson.discussionQuestions())
                .text(labels.say("lesson.extension"), lesson.extension());
    }

    void notes(Blocks blocks) {
        blocks.heading(2, labels.say("lesson.part.notes"));
        lesson.teachingNotes().forEach(note -> blocks.text(note.when(), note.then()));
        part(
                blocks,
                "lesson.sensitivity",
                lesson.sensitivityNotes().stream().map(this::care).toList());
    }

    private String care(SensitivityNote note) {
        String said = labels.named("lesson.severity.", note.severity()) + ": " + note.text();
        return note.alternative() == null ? said : said + " " + labels.say("lesson.alternative", note.alternative());
    }

    void sources(Blocks blocks) {
        if (!lesson.sources().isEmpty()) {
            blocks.heading(2, labels.say("lesson.part.sources"))
                    .add(new Citations(Bibliography.of(lesson.sources(), style).stream()
                            .map(BackgroundSection::citation)
                            .toList()));
        }
    }

    private static Citation citation(Bibliography.Entry entry) {
        return new Citation(
                entry.number(),
                Blocks.plain(entry.before()),
                Blocks.plain(entry.title()),
                Blocks.plain(entry.after()),
                address(entry.url()));
    }

    /** A web page, or nothing: no other kind of address is made into a link. */
    private static @Nullable String address(String url) {
        return ADDRESS.matcher(url).matches() ? url : null;
    }
}
