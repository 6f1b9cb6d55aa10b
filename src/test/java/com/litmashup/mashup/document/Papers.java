package com.litmashup.mashup.document;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonMother;
import com.litmashup.mashup.Mashup;
import com.litmashup.research.CitationStyle;
import com.litmashup.studio.Studios;
import com.litmashup.web.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The real makers of files, without the rest of the application. */
final class Papers {

    static final ResourceBundleMessageSource MESSAGES = messages();
    static final LessonFiles FILES = new LessonFiles(
            new Scores(Studios.STUDIO), new PdfWriter(Studios.PAPER), new DocxWriter(Studios.PAPER), MESSAGES);
    static final LessonPack PACK = new LessonPack(FILES, Studios.STUDIO, MESSAGES);

    private Papers() {}

    static Download file(Lesson lesson, String ending) {
        return file(lesson, ending, CitationStyle.APA);
    }

    static Download file(Lesson lesson, String ending, CitationStyle style) {
        return FILES.file(mashup(lesson), ending, style).orElseThrow();
    }

    static Mashup mashup(Lesson lesson) {
        return LessonMother.mashup("m-1", lesson);
    }

    static byte[] pack(Lesson lesson) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PACK.write(mashup(lesson), CitationStyle.APA, out);
        return out.toByteArray();
    }

    /** What no file may lose: every activity, every source and every mark of one. */
    static Stream<String> mustHave(Lesson lesson) {
        return Stream.of(
                        lesson.activities().stream()
                                .flatMap(activity -> Stream.of(
                                        activity.title(), activity.teacher(), activity.pupils(), activity.screen())),
                        lesson.activities().stream().map(activity -> activity.minutes() + " min"),
                        lesson.sources().stream()
                                .flatMap(source ->
                                        Stream.of(source.title(), source.publisher(), "[" + source.number() + "]")),
                        lesson.sources().stream().flatMap(source -> Stream.ofNullable(source.url())),
                        lesson.culturalContext().stream()
                                .flatMap(context -> context.text().lines()),
                        lesson.theoryConcepts().stream().map(Lesson.TheoryConcept::explanation),
                        lesson.lyrics().stream(),
                        lesson.materials().stream().map(Lesson.Material::substitute),
                        lesson.rhythmGrids().stream()
                                .flatMap(grid -> grid.lines().stream())
                                .map(Lesson.GridLine::says),
                        Stream.of(lesson.title(), lesson.assessment().exitTicket(), lesson.extension()))
                .flatMap(texts -> texts)
                .map(Papers::squeezed)
                .filter(text -> !text.isEmpty());
    }

    /** Without blanks and line ends, which every format sets as it needs. */
    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages.lesson", "messages.studio");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
