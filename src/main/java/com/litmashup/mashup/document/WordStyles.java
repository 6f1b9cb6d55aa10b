package com.litmashup.mashup.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document under Word's own names, so that its outline and its table of contents work. */
final class WordStyles {

    static final String TITLE = "Title";

    private final XWPFStyles styles;

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    static void give(XWPFDocument document) {
        WordStyles given = new WordStyles(document.createStyles());
        given.style(TITLE, "Title", 44, -1);
        given.style(heading(2), "heading 2", 30, 1);
        given.style(heading(3), "heading 3", 23, 2);
    }

    /**
     * Adds a style of bold letters.
     *
     * @param size in half points
     * @param outline level counted from 0; below that none
     */
    private void style(String id, String name, int size, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTPPrGeneral lines = style.addNewPPr();
        lines.addNewKeepNext();
        lines.addNewSpacing().setBefore(BigInteger.valueOf(size * 8L));
        if (outline >= 0) {
            lines.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        CTRPr letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewSz().setVal(BigInteger.valueOf(size));
        styles.addStyle(new XWPFStyle(style));
    }
}
