package com.litmashup.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures how far the cursor of the score is from the sound: a synthesizer of clicks stands in for the ear. It plays the
 * demonstration score in Chromium, notes when each bar's first note is heard at the loudspeaker and when the cursor's note
 * lights, and prints the median and the worst distance. Run by hand, as {@code docs/drills.md} says, because it measures time.
 */
public final class CursorDrill {

    /** Onsets: the level rises by half within 20 ms after being still; the tap stands where the loudspeaker does. */
    private static final String EAR = """
            window.heard = [];
            window.lit = [];
            const connect = AudioNode.prototype.connect;
            AudioNode.prototype.connect = function (to, ...rest) {
              if (to === this.context.destination) {
                const ear = this.context.createScriptProcessor(256, 2, 2);
                let slow = 0, last = 0;
                ear.onaudioprocess = ({ inputBuffer, playbackTime }) => {
                  const wave = inputBuffer.getChannelData(0);
                  let sum = 0;
                  for (const x of wave) sum += x * x;
                  const level = Math.sqrt(sum / wave.length);
                  if (level > 0.004 && level > slow * 1.6 && playbackTime - last > 0.12) {
                    last = playbackTime;
                    const { contextTime, performanceTime } = this.context.getOutputTimestamp();
                    const offset = contextTime > 0 ? performanceTime - contextTime * 1000 : performance.now() - this.context.currentTime * 1000;
                    window.heard.push(playbackTime * 1000 + offset);
                  }
                  slow = slow * 0.9 + level * 0.1;
                };
                connect.call(this, ear, ...rest);
                connect.call(ear, to);
              }
              return connect.call(this, to, ...rest);
            };
            addEventListener("DOMContentLoaded", () => new MutationObserver(changes => {
              if (changes.some(({ target, oldValue }) => target.matches(".is-sounding") && !(oldValue ?? "").includes("is-sounding"))) window.lit.push(performance.now());
            }).observe(document.body, { subtree: true, attributes: true, attributeOldValue: true, attributeFilter: ["class"] }));
            """;

    /** The tamborim: each of its strokes begins at once and is over before the next, so that no onset is guessed. */
    private static final int CLEAREST = 4;

    private CursorDrill() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("cursor-drill");
        try (Stage stage = new Stage(folder, 0);
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright);
                BrowserContext context = browser.newContext()) {
            List<Double> offsets = offsets(context, stage);
            if (offsets.isEmpty()) {
                throw new IllegalStateException("nothing was heard");
            }
            System.out.printf(
                    "%d onsets; cursor from sound: median %.1f ms, worst %.1f ms, within 50 ms %.0f %%%n",
                    offsets.size(),
                    offsets.get(offsets.size() / 2),
                    offsets.getLast(),
                    100.0 * offsets.stream().filter(ms -> ms <= 50).count() / offsets.size());
        }
    }

    /** Distances in milliseconds, ascending: from each light to the onset that is nearest. */
    @SuppressWarnings("unchecked")
    private static List<Double> offsets(BrowserContext context, Stage stage) {
        context.setDefaultTimeout(120_000);
        context.addInitScript(EAR);
        Page page = context.newPage();
        page.navigate(stage.address() + "/login");
        page.fill("input[type=email]", Stage.EMAIL);
        page.fill("input[type=password]", Stage.PASSWORD);
        page.press("input[type=password]", "Enter");
        page.waitForURL("**/conversations");
        page.navigate(stage.address() + "/demo");
        for (int part = 0; part < Stage.MUSIC.parts().size(); part++) {
            if (part != CLEAREST) {
                page.locator("[data-mute]").nth(part).click();
            }
        }
        page.locator("[data-toggle]").click();
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("document.querySelector('.is-here') !== null")));
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("!document.querySelector('[data-running]')")));
        List<Object> found = (List<Object>)
                page.evaluate(
                        "window.heard.map(at => Math.min(...window.lit.map(light => Math.abs(light - at)))).filter(Number.isFinite)");
        return found.stream().map(ms -> ((Number) ms).doubleValue()).sorted().toList();
    }
}
