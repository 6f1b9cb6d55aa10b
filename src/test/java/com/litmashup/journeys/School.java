package com.litmashup.journeys;

import com.litmashup.LitMashup;
import com.litmashup.RememberedHashes;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A running LitMashup with a browser in front of it. */
final class School implements AutoCloseable {

    static final String EMAIL = "rivera@school.example";
    static final String PASSWORD = "a long passphrase here";
    static final String WISH =
            "Grade 7, 28 pupils, beginners, 45 minutes, samba and baroque, keyboards and hand drums. "
                    + "They should hear how a repeating bass holds a piece together.";

    private final Path folder;
    private final Pause pause = new Pause();
    private final ConfigurableApplicationContext server;
    private final Playwright playwright = Chromium.playwright();
    private final Browser browser = Chromium.launch(playwright);
    private @Nullable String signedIn;
    private @Nullable String lesson;
    private @Nullable String conversation;

    private School(String... settings) {
        folder = temporary();
        SpringApplication application = new SpringApplication(LitMashup.class);
        application.addInitializers(
                new RememberedHashes(), context -> context.getBeanFactory().addBeanPostProcessor(pause));
        server = application.run(Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--litmashup.storage.data-dir=" + folder),
                        Arrays.stream(settings))
                .toArray(String[]::new));
    }

    /** A school where Ms Rivera is the admin. */
    static School withAdmin() {
        return new School("--litmashup.admin.email=" + EMAIL, "--litmashup.admin.password=" + PASSWORD);
    }

    /** A school that nobody has set up yet. */
    static School untouched() {
        return new School();
    }

    String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) server).getWebServer().getPort();
    }

    /** Someone at a browser that knows nobody yet. */
    Visit visit() {
        return new Visit(this);
    }

    BrowserContext window(NewContextOptions options) {
        return browser.newContext(options);
    }

    /** The cookies of Ms Rivera, who signs in once for all journeys that do not look at the door. */
    String signedIn() {
        if (signedIn == null) {
            try (BrowserContext context = window(new NewContextOptions())) {
                Page page = context.newPage();
                page.navigate(address() + "/login");
                page.fill("input[type=email]", EMAIL);
                page.fill("input[type=password]", PASSWORD);
                page.press("input[type=password]", "Enter");
                page.waitForURL("**/conversations");
                signedIn = context.storageState();
            }
        }
        return signedIn;
    }

    /** The path of a lesson on samba and baroque, made once for all journeys that only read it. */
    String lesson() {
        if (lesson == null) {
            try (Visit visit = visit()) {
                lesson = visit.signedIn().lesson().url().substring(address().length());
            }
        }
        return lesson;
    }

    /** The path of a conversation in which everything has been said, for all journeys that only read it. */
    String conversation() {
        if (conversation == null) {
            try (Visit visit = visit()) {
                conversation = visit.signedIn()
                        .conversation()
                        .url()
                        .substring(address().length());
            }
        }
        return conversation;
    }

    /** From now on research waits. */
    void hold() {
        pause.begin();
    }

    /** Research that waits goes on. */
    void goOn() {
        pause.end();
    }

    @Override
    public void close() {
        goOn();
        browser.close();
        playwright.close();
        server.close();
        remove();
    }

    private void remove() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the school stays", e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("school");
        } catch (IOException e) {
            throw new UncheckedIOException("there is no place for a school", e);
        }
    }
}
