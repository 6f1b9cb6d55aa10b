package com.litmashup.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.litmashup.research.PdfMother;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A teacher brings a source of their own. */
@Journey
class OwnSourceTests {

    private static final int NINE_MEGABYTES = 9_000_000;

    @Test
    void aPdfIsReadAndStandsAmongTheSources(Visit visit) throws IOException {
        Page page = visit.signedIn().conversation();

        bring(page, PdfMother.of("The surdo answers on the second beat."));

        Locator source =
                page.locator("#sources .sources li").filter(new Locator.FilterOptions().setHasText("Our notes"));
        assertThat(source).hasCount(1);
        source.locator("summary").click();
        assertThat(source).containsText("The surdo answers on the second beat.");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithItsLimit(Visit visit) {
        Page page = visit.expecting(413).signedIn().conversation();

        bring(page, new byte[NINE_MEGABYTES]);

        assertThat(page.locator("main")).containsText("a file may have 8 MB");
    }

    private static void bring(Page page, byte[] pdf) {
        page.locator("#own-source > summary").click();
        page.fill("#own-title", "Our notes");
        page.locator("#own-pdf").setInputFiles(new FilePayload("notes.pdf", "application/pdf", pdf));
        page.locator("#own-source button").click();
    }
}
