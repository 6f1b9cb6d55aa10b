package com.litmashup.mashup.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads files as the programs of others do. */
final class Readers {

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** What stands beside the text: the foot of a page, and the numbers of a list, which come before it. */
    private static final Pattern MARGINAL = Pattern.compile("(?m)^(?:\\d+ / \\d+|\\d{1,2}\\.)\\s*$");

    private Readers() {}

    /** Without the numbers of the pages. */
    static String pdf(byte[] file) throws IOException {
        try (PDDocument pages = Loader.loadPDF(file)) {
            PDFTextStripper text = new PDFTextStripper();
            return MARGINAL.matcher(text.getText(pages)).replaceAll("");
        }
    }

    /** With the addresses of its links. */
    static String docx(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            text.setFetchHyperlinks(true);
            return text.getText();
        }
    }

    static String markdown(byte[] file) {
        return text(parsed(file));
    }

    static Node parsed(byte[] file) {
        return MARKDOWN.parse(new String(file, StandardCharsets.UTF_8));
    }

    private static String text(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> "";
            case HtmlInline tag -> "";
            case HtmlBlock tags -> "";
            default -> {
                StringBuilder all = new StringBuilder();
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    all.append(text(child));
                }
                yield all.append('\n').toString();
            }
        };
    }

    /** What kinds of nodes there are, one in the other, whatever they say. */
    static String skeleton(Node node) {
        if (node instanceof Text || node instanceof SoftLineBreak) {
            return "";
        }
        StringBuilder inside = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            inside.append(skeleton(child));
        }
        String name = node.getClass().getSimpleName();
        return switch (node) {
            case HardLineBreak end -> "/";
            case FencedCodeBlock code -> name + "<" + code.getInfo() + ">";
            case Link link -> name + "<" + link.getDestination() + ">";
            default -> name + "(" + inside + ")\n";
        };
    }
}
