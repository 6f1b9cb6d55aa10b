package com.litmashup.studio.paper;

import com.litmashup.studio.engraving.Engraving.Drawn;
import com.litmashup.studio.engraving.Markup;
import com.litmashup.studio.engraving.StaffSystem;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts staves on pages and into one picture; both carry the music font with them. */
@Component
public class Printer {

    private static final String FONT_FILE = "/static/font/abc2svg.ttf";
    private static final String FAMILY = "abc2svg";
    private static final int GAP = 14;
    /** Width of A4 between margins of 15 mm, in CSS pixels. */
    private static final double PAGE_WIDTH = 680;

    private final SingletonSupplier<byte[]> font = SingletonSupplier.of(Printer::readFont);

    Printer() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** One picture of all systems, one under the other, that any program can show. */
    public String svg(Drawn score) {
        double width =
                score.systems().stream().mapToDouble(StaffSystem::width).max().orElse(0);
        StringBuilder systems = new StringBuilder();
        double y = 0;
        for (StaffSystem system : score.systems()) {
            systems.append("<g transform=\"translate(0 %s)\">%s</g>\n".formatted(number(y), system.ink()));
            y += system.height() + GAP;
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s" color="#000">
                <style>@font-face{font-family:%3$s;src:url(data:font/ttf;base64,%4$s)}text{white-space:pre}</style>
                <rect width="100%%" height="100%%" fill="#fff"/>
                %5$s</svg>
                """.formatted(
                        number(width), number(y), FAMILY, Base64.getEncoder().encodeToString(font()), systems);
    }

    /** A4 pages on which no system is cut in two. */
    public byte[] pdf(String title, Drawn score) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder pages = new PdfRendererBuilder();
            pages.useFastMode();
            pages.useSVGDrawer(new BatikSVGDrawer());
            pages.useFont(() -> new ByteArrayInputStream(font()), FAMILY, 400, FontStyle.NORMAL, false);
            pages.withProducer("Lit Music Mashup");
            pages.withHtmlContent(page(title, score.systems()), null);
            pages.toStream(file);
            pages.run();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a page could not be made", e);
        }
    }

    private static String page(String title, List<StaffSystem> systems) {
        return """
                <html><head><title>%s</title><style>
                @page { size: A4; margin: 15mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif } }
                body { margin: 0 } div { page-break-inside: avoid; margin-bottom: 10px }
                </style></head><body>%s</body></html>
                """.formatted(
                Markup.escaped(title), systems.stream().map(Printer::picture).collect(Collectors.joining()));
    }

    private static String picture(StaffSystem system) {
        double scale = PAGE_WIDTH / system.width();
        return """
                <div><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="%s" height="%s" viewBox="0 0 %s %s">%s</svg></div>
                """.formatted(
                        Math.round(PAGE_WIDTH),
                        Math.round(system.height() * scale),
                        number(system.width()),
                        number(system.height()),
                        printable(system.ink()));
    }

    /** The drawer of pages knows neither the current colour nor addresses without a prefix. */
    private static String printable(String ink) {
        return ink.replace("currentColor", "#000").replace(" href=\"#", " xlink:href=\"#");
    }

    private byte[] font() {
        return Objects.requireNonNull(font.get());
    }

    private static byte[] readFont() {
        try (InputStream file = Objects.requireNonNull(Printer.class.getResourceAsStream(FONT_FILE), FONT_FILE)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the music font cannot be read", e);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
