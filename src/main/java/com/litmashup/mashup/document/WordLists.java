package com.litmashup.mashup.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Bullets and numbers for the lists of a document; each numbered list begins at 1. */
final class WordLists {

    private static final long INDENT = 360;

    private final XWPFNumbering numbering;
    private int lists;

    WordLists(XWPFDocument document) {
        numbering = document.createNumbering();
    }

    /** A new list. */
    BigInteger fresh(boolean numbered) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(lists++));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        level.addNewLvlText().setVal(numbered ? "%1." : "•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(2 * INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
