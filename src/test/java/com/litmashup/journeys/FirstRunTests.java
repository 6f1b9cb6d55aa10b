package com.litmashup.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a server that nobody has set up to a lesson on the projector. */
class FirstRunTests {

    private static final Pattern CODE = Pattern.compile("(?m)^\\s+([a-z0-9]{5}(?:-[a-z0-9]{5})+)\\s*$");

    @Test
    void theCodeOnTheConsoleLeadsToALessonOnTheProjector() {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        try (School school = listenedTo(console);
                Visit visit = school.visit().expecting(422)) {
            Page page = visit.at("/");
            assertThat(page).hasURL(Pattern.compile(".*/setup$"));

            setUp(page, "wrong-wrong-wrong");
            assertThat(page.locator("#code-fault")).isVisible();
            setUp(page, code(console));
            assertThat(page).hasURL(Pattern.compile(".*/login$"));

            page.fill("input[type=email]", School.EMAIL);
            page.fill("input[type=password]", School.PASSWORD);
            page.press("input[type=password]", "Enter");
            page.waitForURL("**/conversations");
            page.close();

            Page lesson = visit.lesson();
            assertThat(lesson.locator("main")).containsText("samba");
            lesson.locator(".hero a.btn").first().click();
            assertThat(lesson.locator(".screen--opening h1")).isVisible();
        }
    }

    private static void setUp(Page page, String code) {
        page.fill("#code", code);
        page.fill("#email", School.EMAIL);
        page.fill("#name", "Ms Rivera");
        page.fill("#password", School.PASSWORD);
        page.fill("#again", School.PASSWORD);
        page.locator("main button").click();
    }

    private static School listenedTo(ByteArrayOutputStream console) {
        PrintStream before = System.out;
        System.setOut(new PrintStream(console, true, StandardCharsets.UTF_8));
        try {
            return School.untouched();
        } finally {
            System.setOut(before);
        }
    }

    private static String code(ByteArrayOutputStream console) {
        Matcher found = CODE.matcher(console.toString(StandardCharsets.UTF_8));
        assertThat(found.find()).as("a set-up code on the console").isTrue();
        return found.group(1);
    }
}
