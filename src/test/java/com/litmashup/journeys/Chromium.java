package com.litmashup.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a browser, or gets one: an installed one, Playwright's own, or on Debian as root the package chromium. */
final class Chromium {

    /** Who drives a browser holds this, for one at a time is what the machine of a test can draw. */
    static final String BROWSER = "browser";

    private static final String NONE =
            "The browser journeys need a browser: install Chrome, Chromium or Edge (on Debian: the package chromium) and run again.";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--autoplay-policy=no-user-gesture-required",
            "--host-resolver-rules=MAP school.example 127.0.0.1");
    private static final int PATIENCE_MINUTES = 5;
    private static final double PATIENCE_MILLISECONDS = 30_000;

    private Chromium() {}

    /** Waits long enough for a machine that builds other things at the same time; what is there is found at once. */
    static Playwright playwright() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return Stream.<Supplier<Optional<Browser>>>of(
                        () -> onPath().flatMap(
                                        path -> tryLaunch(playwright, options().setExecutablePath(path))),
                        () -> tryLaunch(playwright, options().setChannel("chrome")),
                        () -> tryLaunch(playwright, options().setChannel("msedge")),
                        () -> tryLaunch(playwright, options()),
                        () -> download() ? tryLaunch(playwright, options()) : Optional.empty(),
                        () -> install()
                                ? onPath().flatMap(path ->
                                        tryLaunch(playwright, options().setExecutablePath(path)))
                                : Optional.empty())
                .flatMap(attempt -> attempt.get().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(NONE));
    }

    private static LaunchOptions options() {
        return new LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
    }

    private static Optional<Browser> tryLaunch(Playwright playwright, LaunchOptions options) {
        try {
            return Optional.of(playwright.chromium().launch(options));
        } catch (PlaywrightException notThere) {
            return Optional.empty();
        }
    }

    private static Optional<Path> onPath() {
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean download() {
        ProcessBuilder driver = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        List<String> command = new ArrayList<>(driver.command());
        command.addAll(List.of("install", "chromium"));
        return runs(command, driver.environment());
    }

    private static boolean install() {
        boolean debianAsRoot =
                Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"));
        return debianAsRoot
                && runs(List.of("apt-get", "update", "-qq"), null)
                && runs(List.of("apt-get", "install", "-y", "-qq", "chromium"), null);
    }

    private static boolean runs(List<String> command, @Nullable Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            if (environment != null) {
                builder.environment().putAll(environment);
            }
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
