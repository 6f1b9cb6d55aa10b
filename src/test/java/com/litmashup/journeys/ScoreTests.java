package com.litmashup.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.music.score.TheoryClaim;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A score on a page in a real browser: seen, heard, followed, and proved, with nothing from another origin. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Chromium.BROWSER)
class ScoreTests {

    /** Measures what is sent to the loudspeakers, without being part of the page. */
    private static final String EAR = """
            const connect = AudioNode.prototype.connect;
            AudioNode.prototype.connect = function (to, ...rest) {
              if (to === this.context.destination) {
                const ear = this.context.createAnalyser();
                ear.fftSize = 2048;
                connect.call(this, ear, ...rest);
                (window.ears ??= []).push(ear);
              }
              return connect.call(this, to, ...rest);
            };
            window.loudest = 0;
            setInterval(() => (window.ears ?? []).forEach(ear => {
              const wave = new Float32Array(ear.fftSize);
              ear.getFloatTimeDomainData(wave);
              window.loudest = Math.max(window.loudest, Math.sqrt(wave.reduce((sum, x) => sum + x * x, 0) / wave.length));
            }), 20);
            """;

    @TempDir
    static Path folder;

    private static Stage stage;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    @BeforeAll
    static void start() {
        stage = new Stage(folder, 0);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        stage.close();
    }

    @AfterEach
    void theBrowserHadNothingToComplainOf() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void theScoreIsThereWithoutJavaScriptAndWhatProvesAClaimIsFramed() {
        try (BrowserContext context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context, stage.address(), "/demo");
            assertThat(page.locator(".staves__system").count()).isGreaterThanOrEqualTo(1);
            assertThat(page.locator("audio").getAttribute("preload")).isEqualTo("none");
            assertThat(page.locator("[data-toggle]").isVisible()).isFalse();
            page.locator(".proofs summary").click();
            page.locator(".proofs__claim a").nth(1).click();
            assertThat(framed(page)).containsExactlyInAnyOrderElementsOf(claim(1).notes());
        }
    }

    @Test
    void nothingOfTheSoundIsLoadedBeforePlayIsPressed() {
        try (BrowserContext context = browser.newContext()) {
            open(context, stage.address(), "/demo").waitForLoadState();
            assertThat(requests).noneMatch(ScoreTests::isSound);
        }
    }

    @Test
    void itPlaysInTheBrowserAndTheCursorFollows() {
        try (BrowserContext context = browser.newContext()) {
            Page page = open(context, stage.address(), "/demo");
            play(page);
            await(page, "document.querySelector('.staves__note.is-sounding')");
            await(page, "document.querySelectorAll('.staves__cursor.is-here').length === 1");
            page.locator("[data-toggle]").click();
            assertThat(page.locator(".is-sounding, .is-here").count()).isZero();
            assertThat(requests).anyMatch(address -> address.contains("/sound/live"));
        }
    }

    @Test
    void itStopsByItselfWhenTheLastBarHasSounded() {
        try (BrowserContext context = browser.newContext()) {
            Page page = open(context, stage.address(), "/demo");
            play(page);
            await(page, "!document.querySelector('score-player').hasAttribute('data-running')");
            assertThat(page.locator(".is-sounding, .is-here").count()).isZero();
        }
    }

    @Test
    void itPlaysWithoutAWorkletAsOnPlainHttpInASchool() {
        try (BrowserContext context = browser.newContext()) {
            Page page = open(context, "http://school.example:" + stage.port(), "/demo");
            assertThat(page.evaluate("isSecureContext")).isEqualTo(false);
            play(page);
            await(page, "document.querySelectorAll('.staves__cursor.is-here').length === 1");
            assertThat(requests).noneMatch(address -> address.contains("/sound/live"));
        }
    }

    @Test
    void showMeFramesExactlyTheNotesThatProveAClaimAndPlaysThem() {
        try (BrowserContext context = browser.newContext()) {
            Page page = open(context, stage.address(), "/demo");
            page.locator(".proofs summary").click();
            page.locator(".proofs__claim a").nth(1).click();
            assertThat(framed(page)).containsExactlyInAnyOrderElementsOf(claim(1).notes());
            await(page, "document.querySelector('.staves__note.is-sounding')");
            assertThat(page.locator(".staves__note.is-sounding:not(.is-shown)").count())
                    .isZero();
            await(page, "window.loudest > 0.01");
            assertThat(page.url()).doesNotContain("claim");
        }
    }

    @Test
    void aMutedPartIsSilentAndALonePartIsNot() {
        try (BrowserContext context = browser.newContext()) {
            Page page = open(context, stage.address(), "/demo");
            for (int part = 0; part < Stage.MUSIC.parts().size(); part++) {
                page.locator("[data-mute]").nth(part).click();
            }
            page.locator("[data-toggle]").click();
            await(page, "document.querySelectorAll('.is-sounding').length > 3");
            await(page, "document.querySelector('.is-here')?.closest('svg')?.dataset.from > 1");
            assertThat(number(page, "window.loudest")).isLessThan(0.003);
            page.locator("[data-mute]").nth(3).click();
            await(page, "window.loudest > 0.01");
        }
    }

    @Test
    void chosenBarsComeAgain() {
        try (BrowserContext context = browser.newContext()) {
            Page page = open(context, stage.address(), "/demo");
            page.locator("[data-loop]").check();
            page.locator("input[data-from]").fill("2");
            page.locator("input[data-to]").fill("2");
            page.evaluate("""
                    new MutationObserver(() => {
                      const first = document.querySelector('[data-notes="bass.core.4"]');
                      if (first.matches('.is-sounding') !== window.was) window.turns = (window.turns ?? 0) + 1;
                      window.was = first.matches('.is-sounding');
                    }).observe(document.querySelector('.staves'), { subtree: true, attributes: true, attributeFilter: ['class'] })
                    """);
            page.locator("[data-toggle]").click();
            await(page, "window.turns >= 6");
            assertThat(page.locator("[data-notes='bass.core.1'].is-sounding").count())
                    .isZero();
        }
    }

    @Test
    void itIsPlayedByKeysAlone() {
        try (BrowserContext context = browser.newContext()) {
            Page page = open(context, stage.address(), "/demo");
            page.locator(".staves").focus();
            page.keyboard().press("Space");
            await(page, "document.querySelector('.is-here')");
            page.keyboard().press("Space");
            await(page, "!document.querySelector('.is-here')");
        }
    }

    @Test
    void theProjectorShowsItLargeAndPlaysItWithOneKey() {
        try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(1280, 720))) {
            Page page = open(context, stage.address(), "/demo/project#screen-2");
            page.keyboard().press("p");
            await(page, "document.querySelector('.is-here')");
            assertThat(page.locator(".staves__system").first().boundingBox().height)
                    .isBetween(400.0, 720.0);
        }
    }

    @Test
    void aScoreThatCannotBeDrawnSaysSoAndTheRestIsThere() {
        try (BrowserContext context = browser.newContext()) {
            Page page = open(context, stage.address(), "/demo/undrawn");
            assertThat(page.locator(".staves__missing").innerText()).contains("could not be drawn");
            assertThat(page.locator(".talking, .roles, .strokes, .files").count())
                    .isEqualTo(4);
            play(page);
        }
    }

    private void play(Page page) {
        page.locator("[data-toggle]").click();
        await(page, "window.loudest > 0.01");
        await(page, "document.querySelector('score-player').hasAttribute('data-running')");
    }

    private Page open(BrowserContext context, String address, String path) {
        context.setDefaultTimeout(45_000);
        context.addInitScript(EAR);
        Page page = context.newPage();
        page.navigate(address + "/login");
        page.fill("input[type=email]", Stage.EMAIL);
        page.fill("input[type=password]", Stage.PASSWORD);
        page.press("input[type=password]", "Enter");
        page.waitForURL("**/conversations");
        page.onConsoleMessage(message -> {
            boolean aboutPlainHttp =
                    message.text().startsWith("The Cross-Origin-Opener-Policy header has been ignored");
            if (List.of("error", "warning").contains(message.type()) && !aboutPlainHttp) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            requests.add(request.url());
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                complaints.add("leaves the origin: " + request.url());
            }
        });
        page.navigate(address + path);
        return page;
    }

    /** Not by Playwright's own waiting, which would need eval in the page. */
    private static void await(Page page, String truth) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("Boolean(" + truth + ")")));
    }

    private static boolean isSound(String address) {
        return address.contains("/sound/")
                || address.contains("player.mid")
                || address.contains(".wav")
                || address.contains("times.json");
    }

    private static TheoryClaim claim(int place) {
        return Stage.MUSIC.claims().get(place);
    }

    @SuppressWarnings("unchecked")
    private static List<String> framed(Page page) {
        return (List<String>)
                page.evaluate(
                        "[...new Set([...document.querySelectorAll('.is-shown[data-notes]')].flatMap(box => box.dataset.notes.split(' ')))]");
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }
}
