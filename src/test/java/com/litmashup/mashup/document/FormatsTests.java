package com.litmashup.mashup.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonMother;
import com.litmashup.music.score.Part;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** What each format has of its own. */
@Processing
class FormatsTests {

    private final Lesson lesson = LessonMother.withMusic();

    @Test
    void markdownHasTheSameStructureWhateverATeacherWrote() {
        assertThat(skeleton(Scribble.lesson())).isEqualTo(skeleton(Scribble.tame()));
    }

    @Test
    void markdownCarriesTheScoreAsAbc() {
        assertThat(skeleton(lesson)).contains("FencedCodeBlock<abc>");
        assertThat(Papers.file(lesson, "md").type()).isEqualTo("text/markdown;charset=UTF-8");
    }

    @Test
    void wordHasHeadingsListsTablesAndTheScore() throws Exception {
        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(Papers.file(lesson, "docx").content()))) {
            List<String> headings = word.getParagraphs().stream()
                    .filter(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings).contains("Minute by minute", "Sources", "Words to sing");
            assertThat(word.getStyles().getStyleWithName("heading 2")).isNotNull();
            assertThat(word.getTables()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(word.getParagraphs()).anyMatch(paragraph -> "decimal".equals(paragraph.getNumFmt()));
            assertThat(word.getAllPictures()).isNotEmpty();
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(lesson.title());
        }
    }

    @Test
    void thePdfCarriesItsFontsAndASheetForEachPart() throws Exception {
        byte[] file = Papers.file(lesson, "pdf").content();
        try (PDDocument pages = Loader.loadPDF(file)) {
            assertThat(pages.getDocumentInformation().getTitle()).isEqualTo(lesson.title());
            for (PDPage page : pages.getPages()) {
                assertThat(fonts(page)).isNotEmpty().allMatch(PDFont::isEmbedded);
            }
        }
        assertThat(Scores.music(lesson).orElseThrow().parts().stream().map(Part::name))
                .hasSize(6)
                .allSatisfy(part -> assertThat(Readers.pdf(file)).contains("Leipzig Batucada: " + part));
    }

    @Test
    void aLessonWithoutMusicIsALessonToo() throws Exception {
        Lesson silent = LessonMother.lesson();

        assertThat(Readers.pdf(Papers.file(silent, "pdf").content())).contains("Minute by minute");
        assertThat(skeleton(silent)).doesNotContain("FencedCodeBlock");
    }

    private static String skeleton(Lesson lesson) {
        return Readers.skeleton(Readers.parsed(Papers.file(lesson, "md").content()));
    }

    private static List<PDFont> fonts(PDPage page) throws Exception {
        List<PDFont> fonts = new ArrayList<>();
        for (var name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        return fonts;
    }
}
