package com.litmashup.mashup.document;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** A Word document that is being written. Texts become runs of letters, never fields or markup. */
final class WordFile implements Closeable {

    /** A4 with margins of 15 mm, in twentieths of a point. */
    private static final int WIDTH = 11_906;

    private static final long HEIGHT = 16_838;
    private static final int MARGIN = 850;
    private static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;
    private static final double TEXT_POINTS = TEXT_WIDTH / 20.0;

    private final XWPFDocument document = new XWPFDocument();
    private final WordLists lists;

    WordFile(String title, Instant made) {
        WordStyles.give(document);
        lists = new WordLists(document);
        var facts = document.getProperties().getCoreProperties();
        facts.setTitle(title);
        facts.setCreator("Lit Music Mashup");
        facts.setCreated(Optional.of(Date.from(made)));
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        BigInteger all = BigInteger.valueOf(MARGIN);
        margin.setTop(all);
        margin.setBottom(all);
        margin.setLeft(all);
        margin.setRight(all);
    }

    void styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        lines(paragraph.createRun(), text);
    }

    void paragraph(String lead, String text) {
        lines(led(lead).createRun(), text);
    }

    /** A line of a list of sources: its title in italics, its address as a link behind it. */
    void cited(String lead, String title, String after, @Nullable String url) {
        XWPFParagraph paragraph = document.createParagraph();
        lines(paragraph.createRun(), lead + " ");
        XWPFRun italic = paragraph.createRun();
        italic.setItalic(true);
        lines(italic, title);
        lines(paragraph.createRun(), url == null ? after : after + " ");
        if (url != null) {
            lines(paragraph.createHyperlinkRun(url), url);
        }
    }

    private XWPFParagraph led(String lead) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!lead.isEmpty()) {
            XWPFRun bold = paragraph.createRun();
            bold.setBold(true);
            lines(bold, lead + " ");
        }
        return paragraph;
    }

    void list(List<String> items, boolean numbered) {
        BigInteger list = lists.fresh(numbered);
        for (String item : items) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.ZERO);
            lines(paragraph.createRun(), item);
        }
    }

    void table(List<String> header, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, header.size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        widths(table, header.size());
        for (int row = 0; row <= rows.size(); row++) {
            List<String> cells = row == 0 ? header : rows.get(row - 1);
            for (int column = 0; column < cells.size(); column++) {
                cell(table.getRow(row).getCell(column), cells.get(column), row == 0 || column == 0);
            }
        }
        document.createParagraph();
    }

    /** The first column holds the names and is not as narrow as the steps of a rhythm beside it. */
    private static void widths(XWPFTable table, int columns) {
        int first = Math.max(TEXT_WIDTH / columns, TEXT_WIDTH * 3 / 10);
        int other = (TEXT_WIDTH - first) / Math.max(1, columns - 1);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < columns; column++) {
            BigInteger width = BigInteger.valueOf(column == 0 ? first : other);
            grid.addNewGridCol().setW(width);
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(column).setWidth(width.toString());
            }
        }
    }

    private static void cell(XWPFTableCell cell, String text, boolean heading) {
        XWPFRun run = cell.getParagraphs().getFirst().createRun();
        run.setBold(heading);
        run.setFontSize(9);
        lines(run, text);
    }

    void picture(byte[] png, String about, double width, double height) throws IOException {
        int wide = Units.toEMU(TEXT_POINTS);
        int high = Units.toEMU(TEXT_POINTS * height / width);
        try {
            document.createParagraph()
                    .createRun()
                    .addPicture(new ByteArrayInputStream(png), PictureType.PNG, about, wide, high);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    void pageBreak() {
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }

    private static void lines(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    void save(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
