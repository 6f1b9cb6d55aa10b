package com.litmashup.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.LitMashup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** From signing in to the projector, with JavaScript and without, with no message in the browser's console. */
class FirstLessonTests {

    private static final String EMAIL = "rivera@school.example";
    private static final String PASSWORD = "a long passphrase here";
    private static final String WISH =
            "Grade 7, 28 pupils, beginners, 45 minutes, samba and baroque, keyboards and hand drums. "
                    + "They should hear how a repeating bass holds a piece together.";

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext server;
    private static Playwright playwright;
    private static Browser browser;
    private static String address;

    private final List<String> said = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = SpringApplication.run(
                LitMashup.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--litmashup.storage.data-dir=" + folder,
                "--litmashup.admin.email=" + EMAIL,
                "--litmashup.admin.password=" + PASSWORD);
        int port = ((WebServerApplicationContext) server).getWebServer().getPort();
        address = "http://localhost:" + port;
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    @AfterEach
    void nothingWasSaidInTheConsole() {
        assertThat(said).isEmpty();
    }

    @Test
    void aSentenceBecomesALessonOnTheProjector() {
        try (BrowserContext context = browser.newContext()) {
            Page page = lesson(context);
            page.navigate(page.url() + "/project");
            String before = page.url();
            page.keyboard().press("ArrowRight");
            page.waitForCondition(() -> !page.url().equals(before));
        }
    }

    @Test
    void allOfItWorksWithoutJavaScript() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            lesson(context);
        }
    }

    @Test
    void whatIsSaidInOneTabAppearsInTheOther() {
        try (BrowserContext context = browser.newContext()) {
            Page one = conversation(context);
            Page other = context.newPage();
            other.navigate(one.url());
            one.fill("#say", "There are 31 pupils.");
            one.click("#composer button");
            other.locator("#brief").getByText("31 pupils").waitFor();
        }
    }

    @Test
    void aDraftSurvivesAReload() {
        try (BrowserContext context = browser.newContext()) {
            Page page = conversation(context);
            page.fill("#say", "half a thought");
            page.reload();
            assertThat(page.inputValue("#say")).isEqualTo("half a thought");
        }
    }

    @Test
    void nothingIsWiderThanAPhone() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 780))) {
            Page page = lesson(context);
            String lesson = page.url();
            for (String path :
                    List.of("/conversations", "/lessons", "/genres", "/genres/samba", "/account", "/people")) {
                page.navigate(address + path);
                assertThat(overhang(page)).as(path).isZero();
            }
            page.navigate(lesson);
            assertThat(overhang(page)).as("lesson").isZero();
        }
    }

    private Page lesson(BrowserContext context) {
        Page page = conversation(context);
        page.locator("#ready button").click();
        page.waitForURL("**/lessons/*");
        assertThat(page.locator("main").innerText())
                .containsIgnoringCase("samba")
                .containsIgnoringCase("baroque");
        return page;
    }

    private Page conversation(BrowserContext context) {
        Page page = watched(context);
        page.navigate(address + "/login");
        page.fill("input[type=email]", EMAIL);
        page.fill("input[type=password]", PASSWORD);
        page.press("input[type=password]", "Enter");
        page.waitForURL("**/conversations");
        page.fill("#message", WISH);
        page.locator(".opening button").click();
        page.waitForURL("**/conversations/*");
        page.locator("#ready button").waitFor();
        return page;
    }

    private Page watched(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                said.add(message.text());
            }
        });
        page.onPageError(said::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                said.add("leaves the origin: " + request.url());
            }
        });
        return page;
    }

    private static int overhang(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
