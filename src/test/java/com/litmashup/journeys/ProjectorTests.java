package com.litmashup.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class looks at the lesson, and somebody turns the screens. */
@Journey
class ProjectorTests {

    /** Of the height of the screen: the least letters that the back row reads; syllables are as large as their cells. */
    private static final double BACK_ROW = 1 / 28.0;

    @Test
    void arrowsSpaceAndClickersTurnTheScreens(School school, Visit visit) {
        Page page = visit.signedIn().at(school.lesson() + "/project");
        shows(page, 1);
        for (String key : List.of("ArrowRight", " ", "PageDown", "ArrowDown")) {
            page.keyboard().press(key);
        }
        shows(page, 5);
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("PageUp");
        shows(page, 3);
        page.keyboard().press("End");
        shows(page, page.locator(".screen").count());
        page.keyboard().press("Home");
        shows(page, 1);
        assertThat(page.locator("projector-screens > [data-said]")).containsText("1 of");
    }

    @Test
    void bMakesItBlackAndFFillsTheScreen(School school, Visit visit) {
        Page page = visit.signedIn().at(school.lesson() + "/project");
        page.keyboard().press("b");
        assertThat(page.locator(".screen--opening")).isHidden();
        page.keyboard().press("ArrowRight");
        shows(page, 1);
        page.keyboard().press("f");
        page.waitForFunction("document.fullscreenElement !== null");
        page.keyboard().press("f");
        page.waitForFunction("document.fullscreenElement === null");
        page.keyboard().press("Escape");
        page.waitForURL("**" + school.lesson());
    }

    @Test
    void aSwipeTurnsTheScreenOnAPhone(School school, Visit visit) {
        Page page = visit.signedIn().onAPhone().at(school.lesson() + "/project");
        CDPSession touch = visit.window().newCDPSession(page);
        swipe(touch, 300, 60);
        shows(page, 2);
        swipe(touch, 60, 300);
        shows(page, 1);
    }

    @Test
    void aReloadStaysWhereTheClassIs(School school, Visit visit) {
        Page page = visit.signedIn().at(school.lesson() + "/project");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        shows(page, 3);
        page.reload();
        shows(page, 3);
    }

    @Test
    void theClockStartsWhenItIsToldTo(School school, Visit visit) {
        Page page = visit.signedIn().at(school.lesson() + "/project");
        while (page.locator(".screen:visible lesson-clock").count() == 0) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("t");
        assertThat(page.locator(".screen:visible lesson-clock[data-running]")).isVisible();
        page.keyboard().press("t");
        assertThat(page.locator(".screen:visible lesson-clock[data-running]")).hasCount(0);
    }

    @Test
    void withoutJavaScriptLinksTurnTheScreens(School school, Visit visit) {
        Page page = visit.signedIn().withoutJavaScript().at(school.lesson() + "/project?screen=1");
        assertThat(page.locator(".screen")).hasCount(1);
        page.locator(".screen__ways a[rel=next]").click();
        assertThat(page).hasURL(Pattern.compile(".*\\?screen=2$"));
        assertThat(page.locator(".screen")).hasCount(1);
        page.locator(".screen__leave").click();
        page.waitForURL("**" + school.lesson());
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"1280, 720", "1920, 1080", "1024, 768", "360, 780"})
    void everyScreenFitsAndIsReadFromTheBackRow(int width, int height, School school, Visit visit) {
        Page page = visit.signedIn().on(width, height).at(school.lesson() + "/project");
        int screens = page.locator(".screen").count();
        for (int screen = 1; screen <= screens; screen++) {
            shows(page, screen);
            assertThat(
                            page.evaluate(
                                    "(() => { const s = document.querySelector('.screen:not([hidden])'); return Math.max(s.scrollHeight - s.clientHeight, s.scrollWidth - s.clientWidth); })()"))
                    .as("screen %d is larger than the wall", screen)
                    .isIn(0, 1);
            if (width > height) {
                assertThat(((Number) page.evaluate(SMALLEST)).doubleValue())
                        .as("the smallest letters of screen %d", screen)
                        .isGreaterThanOrEqualTo(height * BACK_ROW);
            }
            page.keyboard().press("ArrowRight");
        }
    }

    /** Notes are as large as a system of them allows, so the score and its controls are left out. */
    private static final String SMALLEST = """
            Math.min(...[...document.querySelectorAll(".screen:not([hidden]) .screen__stage :is(h1, h2, p, dt, dd, li, th, thead td)")]
                .filter(e => e.checkVisibility() && !e.matches(".screen__keys, .visually-hidden") && !e.closest(".projected") && e.textContent.trim())
                .map(e => parseFloat(getComputedStyle(e).fontSize)))""";

    private static void shows(Page page, int screen) {
        assertThat(page.locator(".screen:visible")).hasAttribute("id", "screen-" + screen);
    }

    private static void swipe(CDPSession touch, int from, int to) {
        touch.send("Input.dispatchTouchEvent", touchEvent("touchStart", from));
        touch.send("Input.dispatchTouchEvent", touchEvent("touchMove", (from + to) / 2));
        touch.send("Input.dispatchTouchEvent", touchEvent("touchMove", to));
        touch.send("Input.dispatchTouchEvent", touchEvent("touchEnd"));
    }

    private static JsonObject touchEvent(String type, int... across) {
        JsonArray points = new JsonArray();
        for (int x : across) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", 400);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }
}
