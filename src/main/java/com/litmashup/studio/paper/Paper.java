package com.litmashup.studio.paper;

import com.litmashup.studio.engraving.StaffSystem;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** Prints markup as PDF; the same markup gives the same bytes. */
@Component
public class Paper {

    /** Width of A4 between margins of 15 mm, in CSS pixels. */
    public static final double WIDTH = 680;

    private static final Pattern LETTERS = Pattern.compile("<[^>]*font-family=\"(?:sans-)?serif\"[^>]*>");
    private static final Pattern SIZE = Pattern.compile("font-size=\"([\\d.]+)\"");
    /** Our letters beside those that the engraver left room for. */
    private static final double NARROWER = 0.92;

    private static final int DOTS_PER_INCH = 200;

    Paper() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /**
     * Pages as their style says.
     *
     * @param markup well-formed XHTML; text in it is set in the family {@code paper}, regular or bold
     */
    public byte[] print(String markup) {
        PdfRendererBuilder pages = new PdfRendererBuilder();
        pages.useFastMode();
        pages.useSVGDrawer(new BatikSVGDrawer());
        Fonts.give(pages);
        pages.withProducer("Lit Music Mashup");
        pages.withHtmlContent(markup.replaceFirst("<head>", "<head><style>" + Fonts.declared() + "</style>"), null);
        pages.toStream(OutputStream.nullOutputStream());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = pages.buildPdfRenderer();
                PDDocument printed = renderer.createPDFKeepOpen()) {
            timeless(printed, markup);
            printed.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a page could not be made", e);
        }
    }

    /** Without the time of making, and named by what stands in it. */
    private static void timeless(PDDocument pages, String markup) {
        pages.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        pages.setDocumentId((long) markup.hashCode());
    }

    /**
     * Systems of one score to stand in markup, as wide as the page or a little narrower where that saves one.
     *
     * @param head height of what stands above them on their first page, in CSS pixels
     */
    public static List<String> figures(List<StaffSystem> systems, double head) {
        List<Double> heights = systems.stream()
                .map(system -> system.height() * WIDTH / system.width())
                .toList();
        double scale = Sheet.scale(heights, head);
        return systems.stream().map(system -> drawn(system, WIDTH * scale)).toList();
    }

    /** A system as a PNG picture of good print quality. */
    public byte[] picture(StaffSystem system) {
        String page =
                """
                <html><head><style>@page { size: %spx %spx; margin: 0 } body { margin: 0 }</style></head><body>%s</body></html>
                """.formatted(Math.ceil(system.width()), Math.ceil(system.height()) + 2, drawn(system, system.width()));
        try (PDDocument pages = Loader.loadPDF(print(page))) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(pages).renderImageWithDPI(0, DOTS_PER_INCH), "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be made", e);
        }
    }

    private static String drawn(StaffSystem system, double width) {
        double scale = width / system.width();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="%s" height="%s" viewBox="0 0 %s %s">%s</svg>
                """.formatted(
                        Math.round(width),
                        Math.round(system.height() * scale),
                        number(system.width()),
                        number(system.height()),
                        printable(system.ink()));
    }

    /** The drawer of pages knows neither the current colour nor addresses without a prefix, and has letters of its own. */
    private static String printable(String ink) {
        return LETTERS.matcher(ink)
                .replaceAll(tag -> Matcher.quoteReplacement(lettered(tag.group())))
                .replace("currentColor", "#000")
                .replace(" href=\"#", " xlink:href=\"#");
    }

    private static String lettered(String tag) {
        return SIZE.matcher(tag)
                .replaceAll(size -> "font-size=\"" + number(NARROWER * Double.parseDouble(size.group(1))) + "\"")
                .replaceFirst("font-family=\"(?:sans-)?serif\"", "font-family=\"" + Fonts.TEXT + "\"");
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
