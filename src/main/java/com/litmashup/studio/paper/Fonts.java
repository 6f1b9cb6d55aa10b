package com.litmashup.studio.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;

/** The letters and signs that every page carries with it, so that it looks alike wherever it is opened. */
final class Fonts {

    /** The engraver's own signs. */
    static final Font MUSIC = new Font("/static/font/abc2svg.ttf", "abc2svg", 400, "normal");

    /** The family of all text. Pages know a serif of their own, which has not the letters of all languages. */
    static final String TEXT = "paper";

    private static final String PROTOCOL = "letters";
    private static final String LETTERS = "/studio/dejavu/DejaVuSerifCondensed";
    private static final List<Font> ALL = List.of(
            MUSIC,
            new Font(LETTERS + ".ttf", TEXT, 400, "normal"),
            new Font(LETTERS + "-Bold.ttf", TEXT, 700, "normal"),
            new Font(LETTERS + "-Italic.ttf", TEXT, 400, "italic"));

    private Fonts() {}

    /** Gives pages their letters; drawings inside a page know only what its style declares. */
    static void give(PdfRendererBuilder pages) {
        pages.useProtocolsStreamImplementation(address -> new FontStream(address), PROTOCOL);
    }

    /** The style that declares them. */
    static String declared() {
        return ALL.stream().map(Font::declared).collect(Collectors.joining("\n"));
    }

    /** A font file under the name by which a page asks for it. */
    record Font(String file, String family, int weight, String style, SingletonSupplier<byte[]> content) {

        Font(String file, String family, int weight, String style) {
            this(file, family, weight, style, SingletonSupplier.of(() -> read(file)));
        }

        private String declared() {
            return "@font-face { font-family: %s; font-weight: %s; font-style: %s; src: url(%s:%s) }"
                    .formatted(family, weight, style, PROTOCOL, file);
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

    /** A font as the printer asks for it, by the address that {@link #declared()} gives. */
    private record FontStream(String address) implements FSStream {

        @Override
        public InputStream getStream() {
            String file = address.substring(PROTOCOL.length() + 1);
            return new ByteArrayInputStream(ALL.stream()
                    .filter(font -> font.file().equals(file))
                    .findFirst()
                    .orElseThrow()
                    .bytes());
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
        }
    }
}
