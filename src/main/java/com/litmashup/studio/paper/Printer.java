package com.litmashup.studio.paper;

import com.litmashup.studio.engraving.Engraving.Drawn;
import com.litmashup.studio.engraving.Markup;
import com.litmashup.studio.engraving.StaffSystem;
import java.util.Base64;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts staves on pages and into one picture; both carry the music font with them. */
@Component
public class Printer {

    private static final int GAP = 14;

    private final Paper paper;

    Printer(Paper paper) {
        this.paper = paper;
    }

    /** One picture of all systems, one under the other, that any program can show. */
    public String svg(Drawn score) {
        double width =
                score.systems().stream().mapToDouble(StaffSystem::width).max().orElse(0);
        StringBuilder systems = new StringBuilder();
        double y = 0;
        for (StaffSystem system : score.systems()) {
            systems.append("<g transform=\"translate(0 %s)\">%s</g>\n".formatted(Paper.number(y), system.ink()));
            y += system.height() + GAP;
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s" color="#000">
                <style>@font-face{font-family:%3$s;src:url(data:font/ttf;base64,%4$s)}text{white-space:pre}</style>
                <rect width="100%%" height="100%%" fill="#fff"/>
                %5$s</svg>
                """.formatted(
                        Paper.number(width),
                        Paper.number(y),
                        Fonts.MUSIC.family(),
                        Base64.getEncoder().encodeToString(Fonts.MUSIC.bytes()),
                        systems);
    }

    /** A4 pages on which no system is cut in two. */
    public byte[] pdf(String title, Drawn score) {
        return paper.print("""
                <html><head><title>%s</title><style>
                @page { size: A4; margin: 15mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt paper } }
                body { margin: 0 } div { page-break-inside: avoid; margin-bottom: 10px; text-align: center }
                </style></head><body>%s</body></html>
                """.formatted(
                        Markup.escaped(title),
                        Paper.figures(score.systems(), 0).stream()
                                .map(system -> "<div>" + system + "</div>")
                                .collect(Collectors.joining())));
    }
}
