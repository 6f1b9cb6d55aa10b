package com.litmashup.mashup.document;

import static com.litmashup.studio.engraving.Markup.escaped;

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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Blocks as pages of A4. */
@Component
class PdfWriter {

    /** What a heading above a score takes, in CSS pixels. */
    private static final double HEADING = 90;

    private static final String STYLE_FILE = "/mashup/paper.css";

    private final Paper paper;
    private final String style = readStyle();

    PdfWriter(Paper paper) {
        this.paper = paper;
    }

    byte[] write(String title, List<Block> blocks) {
        return paper.print("<html><head><title>%s</title><style>%s</style></head><body>%s</body></html>"
                .formatted(
                        escaped(title),
                        style,
                        blocks.stream().map(PdfWriter::block).collect(Collectors.joining("\n"))));
    }

    private static String block(Block block) {
        return switch (block) {
            case Title title -> element("p", "above", title.above()) + element("h1", "", title.text());
            case Heading heading -> element("h" + heading.level(), "", heading.text());
            case Paragraph paragraph -> paragraph(paragraph);
            case Items items -> items(items);
            case Table table -> table(table);
            case Activity activity -> activity(activity);
            case Citations citations ->
                citations.all().stream().map(PdfWriter::citation).collect(Collectors.joining());
            case Drawing drawing ->
                Paper.figures(drawing.systems(), HEADING).stream()
                        .map(system -> "<div class=\"system\">" + system + "</div>")
                        .collect(Collectors.joining());
            case Grid grid -> grid(grid);
            case PageBreak end -> "<div class=\"break\"></div>";
        };
    }

    private static String element(String name, String style, String text) {
        return "<%1$s class=\"%2$s\">%3$s</%1$s>".formatted(name, style, lines(text));
    }

    private static String lines(String text) {
        return escaped(text).replace("\n", "<br/>");
    }

    private static String paragraph(Paragraph paragraph) {
        String lead = paragraph.lead().isEmpty() ? "" : "<b>" + escaped(paragraph.lead()) + "</b> ";
        return "<p>" + lead + lines(paragraph.text()) + "</p>";
    }

    private static String items(Items items) {
        String name = items.numbered() ? "ol" : "ul";
        return "<%1$s>%2$s</%1$s>".formatted(name, each("li", items.items()));
    }

    private static String each(String name, List<String> texts) {
        return texts.stream().map(text -> element(name, "", text)).collect(Collectors.joining());
    }

    private static String table(Table table) {
        return "<table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(
                        each("th", table.header()),
                        table.rows().stream()
                                .map(row -> "<tr>" + element("th", "", row.getFirst())
                                        + each("td", row.subList(1, row.size())) + "</tr>")
                                .collect(Collectors.joining()));
    }

    private static String activity(Activity activity) {
        return "<div class=\"activity\"><p class=\"clock\"><b>%s</b><br/>%s</p>%s%s</div>"
                .formatted(
                        escaped(activity.clock()),
                        escaped(activity.minutes()),
                        element("h3", "", activity.title()),
                        activity.says().stream().map(PdfWriter::paragraph).collect(Collectors.joining()));
    }

    private static String citation(Citation citation) {
        String url = citation.url() == null ? "" : "<br/><a href=\"%1$s\">%1$s</a>".formatted(escaped(citation.url()));
        return "<p class=\"citation\"><b>[%d]</b> <span>%s</span> <i>%s</i><span>%s</span>%s</p>"
                .formatted(
                        citation.number(),
                        escaped(citation.before()),
                        escaped(citation.title()),
                        escaped(citation.after()),
                        url);
    }

    private static String grid(Grid grid) {
        return "<table class=\"grid\"><caption>%s</caption><thead><tr><th></th>%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(
                        escaped(grid.caption()),
                        each("th", grid.counts()),
                        grid.lines().stream().map(PdfWriter::strokes).collect(Collectors.joining()));
    }

    private static String strokes(Line line) {
        return "<tr><th>%s<br/><span>%s</span></th>%s</tr>"
                .formatted(escaped(line.name()), escaped(line.says()), each("td", line.strokes()));
    }

    private static String readStyle() {
        try (InputStream file = Objects.requireNonNull(PdfWriter.class.getResourceAsStream(STYLE_FILE), STYLE_FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style of the pages cannot be read", e);
        }
    }
}
