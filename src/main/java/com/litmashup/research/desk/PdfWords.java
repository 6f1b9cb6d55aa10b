package com.litmashup.research.desk;

import com.litmashup.research.OwnSources;
import com.litmashup.research.OwnSources.Refused;
import java.io.IOException;
import java.io.StringWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the words of a PDF that a teacher brought: a few pages, a few words, nothing that it would have run. */
final class PdfWords {

    private static final int MOST_PAGES = 40;
    private static final byte[] HEAD = {'%', 'P', 'D', 'F', '-'};
    private static final long MEMORY = 32L * 1024 * 1024;

    private PdfWords() {}

    /** @throws Refused where it has no words, is locked or broken */
    static String of(byte[] pdf) {
        if (pdf.length == 0) {
            throw new Refused("research.own.pdf.blank");
        }
        if (pdf.length < HEAD.length || !java.util.Arrays.equals(HEAD, 0, HEAD.length, pdf, 0, HEAD.length)) {
            throw new Refused("research.own.pdf.none");
        }
        try (PDDocument document =
                Loader.loadPDF(pdf, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            String words = words(document).strip();
            if (words.isEmpty()) {
                throw new Refused("research.own.pdf.wordless");
            }
            return words;
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refused refused ? refused : new Refused("research.own.pdf.broken");
        }
    }

    private static String words(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(MOST_PAGES);
        Limited words = new Limited();
        stripper.writeText(document, words);
        return words.toString();
    }

    /** Takes no more than can be kept. */
    private static final class Limited extends StringWriter {

        @Override
        public void write(String text) {
            if (getBuffer().length() < OwnSources.LONGEST * 2) {
                super.write(text);
            }
        }

        @Override
        public void write(char[] letters, int from, int length) {
            if (getBuffer().length() < OwnSources.LONGEST * 2) {
                super.write(letters, from, length);
            }
        }
    }
}
