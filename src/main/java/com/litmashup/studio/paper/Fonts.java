package com.litmashup.studio.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.util.function.SingletonSupplier;

/** The letters and signs that every page carries with it, so that it looks alike wherever it is opened. */
final class Fonts {

    /** The engraver's own signs. */
    static final Font MUSIC = new Font("/static/font/abc2svg.ttf", "abc2svg", 400);

    /** The family of all text. Pages know a serif of their own, which has not the letters of all languages. */
    static final String TEXT = "paper";

    private static final String LETTERS = "/studio/dejavu/DejaVuSerif";
    private static final List<Font> ALL =
            List.of(MUSIC, new Font(LETTERS + ".ttf", TEXT, 400), new Font(LETTERS + "-Bold.ttf", TEXT, 700));

    private Fonts() {}

    static void give(PdfRendererBuilder pages) {
        ALL.forEach(font -> pages.useFont(
                () -> new ByteArrayInputStream(font.bytes()),
                font.family(),
                font.weight(),
                FontStyle.NORMAL,
                font.family().equals(TEXT)));
    }

    /** A font file under the name by which a page asks for it. */
    record Font(String file, String family, int weight, SingletonSupplier<byte[]> content) {

        Font(String file, String family, int weight) {
            this(file, family, weight, SingletonSupplier.of(() -> read(file)));
        }

        byte[] bytes() {
            return Objects.requireNonNull(content.get());
        }

        private static byte[] read(String name) {
            try (InputStream file = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)) {
                return file.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("a font cannot be read", e);
            }
        }
    }
}
