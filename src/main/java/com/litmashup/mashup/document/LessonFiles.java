package com.litmashup.mashup.document;

import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.document.Block.PageBreak;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Part;
import com.litmashup.research.CitationStyle;
import com.litmashup.studio.FileName;
import com.litmashup.web.Download;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A lesson as a file. The same version of a lesson in the same style of citation is the same file. */
@Component
public class LessonFiles {

    static final List<String> ENDINGS = List.of("pdf", "docx", "md");

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Scores scores;
    private final PdfWriter pdf;
    private final DocxWriter docx;
    private final Labels labels;

    LessonFiles(Scores scores, PdfWriter pdf, DocxWriter docx, MessageSource messages) {
        this.scores = scores;
        this.pdf = pdf;
        this.docx = docx;
        this.labels = new Labels(messages);
    }

    /**
     * The lesson to print, to edit or to keep as text.
     *
     * @param ending {@code pdf}, {@code docx} or {@code md}
     * @param style how its sources are set
     * @return nothing where nobody knows the ending
     */
    public Optional<Download> file(Mashup mashup, String ending, CitationStyle style) {
        String name = name(mashup, ending);
        return switch (ending) {
            case "pdf" ->
                Optional.of(new Download(name, "application/pdf", pdf.write(title(mashup), printed(mashup, style))));
            case "docx" ->
                Optional.of(new Download(
                        name, WORD, docx.write(title(mashup), outline(mashup, style), mashup.updatedAt())));
            case "md" ->
                Optional.of(Download.text(name, "text/markdown", MarkdownWriter.write(outline(mashup, style))));
            default -> Optional.empty();
        };
    }

    static String name(Mashup mashup, String ending) {
        return FileName.of(mashup.lesson().title(), "lesson", ending);
    }

    private static String title(Mashup mashup) {
        return Blocks.plain(mashup.lesson().title());
    }

    private List<Block> outline(Mashup mashup, CitationStyle style) {
        return LessonOutline.of(mashup, scores.whole(mashup.lesson()), style, labels);
    }

    /** With a sheet for each part to hand out. */
    private List<Block> printed(Mashup mashup, CitationStyle style) {
        Blocks blocks = new Blocks();
        outline(mashup, style).forEach(blocks::add);
        Scores.music(mashup.lesson()).ifPresent(music -> music.parts().forEach(part -> sheet(blocks, music, part)));
        return blocks.all();
    }

    private void sheet(Blocks blocks, Arrangement music, Part part) {
        scores.part(music, part)
                .ifPresent(drawing -> blocks.add(new PageBreak())
                        .heading(2, labels.say("lesson.document.sheet", music.title(), part.name()))
                        .add(drawing));
    }
}
