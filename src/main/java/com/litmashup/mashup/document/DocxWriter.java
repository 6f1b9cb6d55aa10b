package com.litmashup.mashup.document;

import com.litmashup.mashup.document.Block.Activity;
import com.litmashup.mashup.document.Block.Citation;
import com.litmashup.mashup.document.Block.Citations;
import com.litmashup.mashup.document.Block.Drawing;
import com.litmashup.mashup.document.Block.Grid;
import com.litmashup.mashup.document.Block.Heading;
import com.litmashup.mashup.document.Block.Items;
import com.litmashup.mashup.document.Block.Line;
import com.litmashup.mashup.document.Block.PageBreak;
import com.litmashup.mashup.document.Block.Paragraph;
import com.litmashup.mashup.document.Block.Table;
import com.litmashup.mashup.document.Block.Title;
import com.litmashup.studio.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Blocks as a Word document with headings, lists and tables that a teacher can go on writing in. */
@Component
class DocxWriter {

    private final Paper paper;

    DocxWriter(Paper paper) {
        this.paper = paper;
    }

    /**
     * The file.
     *
     * @param made the time that it says of itself
     */
    byte[] write(String title, List<Block> blocks, Instant made) {
        try (WordFile word = new WordFile(title, made)) {
            for (Block block : blocks) {
                block(word, block);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            word.save(file);
            return Archive.timed(file.toByteArray(), made);
        } catch (IOException e) {
            throw new UncheckedIOException("a Word document could not be made", e);
        }
    }

    private void block(WordFile word, Block block) throws IOException {
        switch (block) {
            case Title title -> {
                word.paragraph("", title.above());
                word.styled(WordStyles.TITLE, title.text());
            }
            case Heading heading -> word.styled(WordStyles.heading(heading.level()), heading.text());
            case Paragraph paragraph -> word.paragraph(paragraph.lead(), paragraph.text());
            case Items items -> word.list(items.items(), items.numbered());
            case Table table -> word.table(table.header(), table.rows());
            case Activity activity -> activity(word, activity);
            case Citations citations -> citations.all().forEach(citation -> citation(word, citation));
            case Drawing drawing -> drawing(word, drawing);
            case Grid grid -> grid(word, grid);
            case PageBreak end -> word.pageBreak();
        }
    }

    private static void activity(WordFile word, Activity activity) {
        word.styled(
                WordStyles.heading(3), "%s (%s)  %s".formatted(activity.clock(), activity.minutes(), activity.title()));
        activity.says().forEach(said -> word.paragraph(said.lead(), said.text()));
    }

    private static void citation(WordFile word, Citation citation) {
        word.cited(
                ("[" + citation.number() + "] ").concat(citation.before()).strip(),
                citation.title(),
                citation.after(),
                citation.url());
    }

    private void drawing(WordFile word, Drawing drawing) throws IOException {
        for (var system : drawing.systems()) {
            word.picture(paper.picture(system), drawing.about(), system.width(), system.height());
        }
    }

    private static void grid(WordFile word, Grid grid) {
        word.paragraph("", grid.caption());
        word.table(
                Stream.concat(Stream.of(""), grid.counts().stream()).toList(),
                grid.lines().stream().map(DocxWriter::strokes).toList());
    }

    private static List<String> strokes(Line line) {
        String name = line.says().isEmpty() ? line.name() : line.name() + "\n" + line.says();
        return Stream.concat(Stream.of(name), line.strokes().stream()).toList();
    }
}
