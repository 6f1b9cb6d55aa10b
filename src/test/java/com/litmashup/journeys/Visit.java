package com.litmashup.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person's window on the school. What its console says is a fault, and so is a request to anywhere else. */
final class Visit implements AutoCloseable {

    private static final Set<String> FAULTS = Set.of("error", "warning");

    private final School school;
    private final NewContextOptions options = new NewContextOptions().setViewportSize(1280, 800);
    private final List<String> said = new ArrayList<>();
    private final List<String> forgiven = new ArrayList<>();
    private @Nullable BrowserContext window;

    Visit(School school) {
        this.school = school;
    }

    Visit signedIn() {
        options.setStorageState(school.signedIn());
        return this;
    }

    Visit withoutJavaScript() {
        options.setJavaScriptEnabled(false);
        return this;
    }

    Visit onAPhone() {
        options.setViewportSize(360, 780).setHasTouch(true).setIsMobile(true);
        return this;
    }

    Visit on(int width, int height) {
        options.setViewportSize(width, height);
        return this;
    }

    Visit inTheDark() {
        options.setColorScheme(ColorScheme.DARK);
        return this;
    }

    Visit withCalm() {
        options.setReducedMotion(ReducedMotion.REDUCE);
        return this;
    }

    /** Lets the console mention answers of this status: the journey is about one. */
    Visit expecting(int status) {
        forgiven.add("status of " + status);
        forgiven.add("Status Error Code " + status);
        return this;
    }

    BrowserContext window() {
        if (window == null) {
            window = school.window(options);
            window.onConsoleMessage(this::hear);
            window.onWebError(error -> said.add(error.error()));
            window.onRequest(this::watch);
        }
        return window;
    }

    Page tab() {
        return window().newPage();
    }

    /** A new tab at this path. */
    Page at(String path) {
        Page page = tab();
        page.navigate(school.address() + path);
        return page;
    }

    /** A conversation in which everything has been said. */
    Page conversation() {
        Page page = at("/conversations");
        page.fill("#message", School.WISH);
        page.locator(".opening button").click();
        page.waitForURL("**/conversations/*");
        assertThat(page.locator("#ready button")).isVisible();
        return page;
    }

    /** A lesson made from such a conversation. */
    Page lesson() {
        Page page = conversation();
        page.locator("#ready button").click();
        page.waitForURL("**/lessons/*");
        return page;
    }

    @Override
    public void close() {
        if (window != null) {
            window.close();
        }
        assertThat(said).as("said in the console").isEmpty();
    }

    private void hear(ConsoleMessage message) {
        if (FAULTS.contains(message.type()) && forgiven.stream().noneMatch(message.text()::contains)) {
            said.add(message.text());
        }
    }

    private void watch(Request request) {
        if (!request.url().startsWith(school.address() + "/") && !request.url().startsWith("data:")) {
            said.add("leaves the origin: " + request.url());
        }
    }
}
