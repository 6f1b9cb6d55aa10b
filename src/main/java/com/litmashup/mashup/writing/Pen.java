package com.litmashup.mashup.writing;

import com.litmashup.llm.Answer;
import com.litmashup.llm.End;
import com.litmashup.llm.Form;
import com.litmashup.llm.Line;
import com.litmashup.llm.Made;
import com.litmashup.llm.Prompt;
import com.litmashup.llm.PromptFile;
import com.litmashup.llm.Prompts;
import com.litmashup.llm.Task;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Origin;
import com.litmashup.mashup.Piece;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.Section;
import com.litmashup.mashup.Texts;
import com.litmashup.mashup.arranging.Underlay;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Has a model write one piece of a lesson. Its answer counts only where the examiner finds no fault in it. */
@Component
class Pen {

    private final Line line;
    private final Prompts prompts;
    private final WritingProperties properties;
    private final Examiner examiner = new Examiner();
    private final Schemas schemas = new Schemas();
    private final JsonMapper json = JsonMapper.shared();
    private final Underlay underlay = Underlay.load();
    private final KnownSongs songs = KnownSongs.load();

    Pen(Line line, Prompts prompts, WritingProperties properties) {
        this.line = line;
        this.prompts = prompts;
        this.properties = properties;
    }

    /** What became of a piece. */
    sealed interface Outcome {

        /** The lesson with the new piece in it, and what it is worth. */
        record Written(Lesson lesson, QualityReport quality, Made made, boolean wasRepaired) implements Outcome {}

        /**
         * The library's text stays.
         *
         * @param faults what was wrong with the last answer; empty where there was none
         */
        record Left(End end, List<String> faults) implements Outcome {}
    }

    /** Asks and waits; interrupting the thread ends it. */
    Outcome write(Piece piece, Lesson lesson, QualityReport worth, Origin origin) {
        String genre = piece.section() == Section.CULTURAL_CONTEXT ? piece.of(lesson) : "";
        return write(commission(piece), genre, examiner.of(lesson, worth, origin), lesson, origin);
    }

    /** The lesson as it is now with one piece as it was written for an earlier state of it. */
    Lesson merged(Piece piece, Lesson now, Lesson written) {
        return piece.section() == Section.LYRICS
                ? underlay.sung(now, written.lyrics())
                : now.telling(Texts.of(now).taking(piece, Texts.of(written)));
    }

    QualityReport report(Lesson lesson, Origin origin) {
        return examiner.report(lesson, origin);
    }

    private <T> Outcome write(
            Commission<T> commission, String genre, Examination examination, Lesson lesson, Origin origin) {
        PromptFile file = prompts.named(commission.file());
        T draft = commission.from(lesson);
        Material material =
                commission.tellsFacts() ? Material.of(lesson, origin) : new Material(lesson, origin, List.of());
        String shown = json.writeValueAsString(draft);
        Prompt prompt = Prompt.of(Task.WRITING, file, material.data(shown, genre, examiner.ceiling(lesson)))
                .answering(answerTokens(shown))
                .within(properties.piece());
        Form<T> form = new Form<>(
                file.name().replace('-', '_'),
                schemas.of(file.name(), commission.list(), length(draft, commission)),
                commission.form(),
                written -> examination.faults(commission, written));
        return switch (line.structured(prompt, form)) {
            case Answer.Given<T> given ->
                new Outcome.Written(
                        examination.passed().lesson(),
                        examination.passed().quality(),
                        given.made(),
                        given.wasRepaired());
            case Answer.Missing<T> missing -> new Outcome.Left(missing.end(), missing.faults());
        };
    }

    private int length(Object draft, Commission<?> commission) {
        return commission.list().isEmpty()
                ? 0
                : json.valueToTree(draft).path(commission.list()).size();
    }

    /** Half as much again as the draft: about four letters are a token, and some models write broadly. */
    private static int answerTokens(String draft) {
        return 200 + draft.length() * 3 / 8;
    }

    private Commission<?> commission(Piece piece) {
        return switch (piece.section()) {
            case SUMMARY -> new SummaryCommission();
            case CULTURAL_CONTEXT -> new ContextCommission(piece.place());
            case ACTIVITIES -> new ActivitiesCommission(piece);
            case DISCUSSION -> new DiscussionCommission();
            case TEACHING_NOTES -> new NotesCommission();
            case LYRICS -> new LyricsCommission(underlay, songs);
        };
    }
}
