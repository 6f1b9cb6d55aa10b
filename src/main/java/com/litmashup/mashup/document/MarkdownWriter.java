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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Blocks as Markdown: CommonMark with the tables of GitHub. */
final class MarkdownWriter {

    private MarkdownWriter() {}

    static String write(List<Block> blocks) {
        return blocks.stream()
                        .map(MarkdownWriter::block)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private static String block(Block block) {
        return switch (block) {
            case Title title -> MarkdownText.line(title.above()) + "\n\n# " + MarkdownText.line(title.text());
            case Heading heading -> "#".repeat(heading.level()) + " " + MarkdownText.line(heading.text());
            case Paragraph paragraph -> paragraph(paragraph);
            case Items items -> items(items);
            case Table table -> table(table.header(), table.rows());
            case Activity activity -> activity(activity);
            case Citations citations ->
                citations.all().stream().map(MarkdownWriter::citation).collect(Collectors.joining("\n"));
            case Drawing drawing -> drawing(drawing);
            case Grid grid -> grid(grid);
            case PageBreak end -> "---";
        };
    }

    private static String paragraph(Paragraph paragraph) {
        return paragraph.lead().isEmpty()
                ? MarkdownText.lines(paragraph.text())
                : "**" + MarkdownText.line(paragraph.lead()) + "** " + MarkdownText.lines(paragraph.text());
    }

    private static String items(Items items) {
        return IntStream.range(0, items.items().size())
                .mapToObj(i -> (items.numbered() ? (i + 1) + ". " : "- ")
                        + MarkdownText.line(items.items().get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String table(List<String> header, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(row(header));
        lines.add("|" + " --- |".repeat(header.size()));
        rows.forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::line).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String activity(Activity activity) {
        String heading =
                "### " + MarkdownText.line(activity.clock() + " (" + activity.minutes() + ") " + activity.title());
        return Stream.concat(Stream.of(heading), activity.says().stream().map(MarkdownWriter::paragraph))
                .collect(Collectors.joining("\n\n"));
    }

    private static String citation(Citation citation) {
        String before = citation.before().isEmpty() ? "" : MarkdownText.line(citation.before()) + " ";
        String said = "- " + MarkdownText.line("[" + citation.number() + "]") + " " + before + "*"
                + MarkdownText.line(citation.title()) + "*" + MarkdownText.line(citation.after());
        return citation.url() == null ? said : said + " <" + citation.url() + ">";
    }

    private static String drawing(Drawing drawing) {
        String fence = "`".repeat(Math.max(3, MarkdownText.longestRunOfTicks(drawing.abc()) + 1));
        return MarkdownText.line(drawing.about()) + "\n\n" + fence + "abc\n"
                + drawing.abc().strip() + "\n" + fence;
    }

    private static String grid(Grid grid) {
        List<String> header =
                Stream.concat(Stream.of(""), grid.counts().stream()).toList();
        return MarkdownText.line(grid.caption())
                + "\n\n"
                + table(
                        header,
                        grid.lines().stream().map(MarkdownWriter::strokes).toList());
    }

    private static List<String> strokes(Line line) {
        String name = line.says().isEmpty() ? line.name() : line.name() + ": " + line.says();
        return Stream.concat(Stream.of(name), line.strokes().stream()).toList();
    }
}
