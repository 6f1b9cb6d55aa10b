package com.litmashup.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every page: axe finds nothing, nothing is cut off, nothing moves unasked, and it prints. */
@Journey
class EveryPageTests {

    private static final String LESSON = "a lesson";
    private static final String SCREENS = "the projector";
    private static final String CONVERSATION = "a conversation";

    /** The rules of axe that another width or colour scheme can break; the others read the same page the same way. */
    private static final List<String> LOOKS =
            List.of("color-contrast", "link-in-text-block", "scrollable-region-focusable");

    static Stream<String> pages() {
        return Stream.of(
                "/conversations",
                CONVERSATION,
                CONVERSATION + "/deletion",
                LESSON,
                LESSON + "/deletion",
                SCREENS,
                "/lessons",
                "/lessons?q=zither",
                "/genres",
                "/genres/samba",
                "/genres/gamelan_lancaran",
                "/genres/powwow",
                "/genres/morna",
                "/genres/sambra",
                "/account",
                "/people",
                "/models",
                "/tools",
                "/docs",
                "/nowhere");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isSound(String name, School school, Visit visit) {
        Page page = visit.expecting(404).signedIn().at(path(name, school));
        assertThat(page.locator("h1").count()).as("h1").isEqualTo(1);
        axeFindsNothing(page, "desktop, light");
        fits(page, 1280);

        page.setViewportSize(360, 780);
        fits(page, 320);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        looksHold(page, "phone, dark");

        page.setViewportSize(1280, 800);
        withLettersTwiceAsLarge(page);
    }

    @Test
    void theDoorIsSound(Visit visit) {
        Page page = visit.at("/login");
        axeFindsNothing(page, "desktop, light");
        page.setViewportSize(360, 780);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        looksHold(page, "phone, dark");
        fits(page, 320);
    }

    @Test
    void everyScreenOfTheProjectorHasContrast(School school, Visit visit) {
        Page page = visit.signedIn().inTheDark().at(school.lesson() + "/project");
        for (int screen = page.locator(".screen").count(); screen > 0; screen--) {
            coloursSettle(page);
            report(axe(page).include(".screen:not([hidden])").withRules(LOOKS), "screen, dark");
            page.keyboard().press("ArrowRight");
        }
    }

    @Test
    void nothingMovesForWhoeverWantsCalm(School school, Visit visit) {
        Page page = visit.signedIn().withCalm().conversation();
        school.hold();
        page.fill("#say", "Please add reggae.");
        page.locator("#composer button").click();
        page.locator(".said__state--working").waitFor();
        assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
        page.navigate(school.address() + school.lesson() + "/project");
        page.keyboard().press("ArrowRight");
        assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
    }

    @Test
    void aLessonLoadsNothingOfItsSoundUnasked(School school, Visit visit) {
        Page page = visit.signedIn().at("/lessons");
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(school.address() + school.lesson());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(asked).isNotEmpty().noneMatch(url -> url.matches(".*(/sound/|\\.sf3|\\.wav|\\.mid).*"));
    }

    @Test
    void aLessonPrintsWithItsSourcesAndWithoutTheFrame(School school, Visit visit) {
        Page page = visit.signedIn().at(school.lesson());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String frame : List.of("header.bar", "footer.foot", ".contents", ".btn__row", "#quality")) {
            assertThat(page.locator(frame).first().isVisible()).as(frame).isFalse();
        }
        assertThat(page.locator("#sources").isVisible()).isTrue();
        assertThat(page.pdf(new Page.PdfOptions().setFormat("A4")))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.pdf(new Page.PdfOptions().setFormat("Letter"))).isNotEmpty();
    }

    private static String path(String name, School school) {
        return switch (name) {
            case SCREENS -> school.lesson() + "/project";
            case CONVERSATION -> school.conversation();
            case CONVERSATION + "/deletion" -> school.conversation() + "/deletion";
            default -> name.replace(LESSON, school.lesson());
        };
    }

    private static void axeFindsNothing(Page page, String where) {
        report(axe(page), where);
    }

    private static void looksHold(Page page, String where) {
        coloursSettle(page);
        report(axe(page).withRules(LOOKS), where);
    }

    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    /** Colours are looked at when they have stopped changing. */
    private static void coloursSettle(Page page) {
        page.evaluate("""
                () => Promise.allSettled(document.getAnimations()
                    .filter(motion => motion instanceof CSSTransition)
                    .map(motion => motion.finished)).then(() => true)""");
    }

    private static void report(AxeBuilder axe, String where) {
        assertThat(axe.analyze().getViolations())
                .as(where)
                .extracting(EveryPageTests::words)
                .isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private static void fits(Page page, int width) {
        page.setViewportSize(width, 780);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("wider than a window of %d", width)
                .isEqualTo(0);
    }

    private static void withLettersTwiceAsLarge(Page page) {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        fits(page, 1280);
    }
}
