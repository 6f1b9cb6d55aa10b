package com.litmashup.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.litmashup.LitMashup;
import com.litmashup.account.people.People;
import com.litmashup.account.people.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The first run, while nobody is there yet. */
class SetupTests {

    private static final String PASSWORD = "a long passphrase here";

    @TempDir
    Path folder;

    @Test
    void whoReadsTheConsoleBecomesTheOneAdminHoweverManyTry() throws Exception {
        try (ConfigurableApplicationContext server = start()) {
            MockMvcTester mvc = MockMvcTester.from(
                    (WebApplicationContext) server,
                    builder -> builder.apply(springSecurity()).build());
            String code = server.getBean(SetupCode.class).value();

            assertThat(mvc.get().uri("/lessons").header("Accept", "text/html")).hasRedirectedUrl("/setup");
            theCodeCannotBeGuessed(mvc);
            assertThat(setUp(mvc, code, "too short", 0)).hasStatus(422);
            List<Integer> answers = atOnce(mvc, code);

            assertThat(answers).hasSize(20).containsOnly(302, 404).containsOnlyOnce(302);
            assertThat(server.getBean(People.class).all())
                    .extracting(Person::educator)
                    .singleElement()
                    .satisfies(admin -> assertThat(admin.isAdmin()).isTrue());
            assertThat(mvc.get().uri("/setup")).hasStatus(404);
        }
    }

    private static void theCodeCannotBeGuessed(MockMvcTester mvc) {
        for (int i = 0; i < 10; i++) {
            assertThat(setUp(mvc, "guess-" + i, PASSWORD, 99)).hasStatus(422);
        }
        assertThat(setUp(mvc, "guess-11", PASSWORD, 99))
                .hasStatus(429)
                .headers()
                .containsHeader("Retry-After");
    }

    private static List<Integer> atOnce(MockMvcTester mvc, String code) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            return threads
                    .invokeAll(IntStream.range(1, 21)
                            .<Callable<Integer>>mapToObj(i -> () ->
                                    setUp(mvc, code, PASSWORD, i).getResponse().getStatus())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static MvcTestResult setUp(MockMvcTester mvc, String code, String password, int number) {
        return mvc.post()
                .uri("/setup")
                .remoteAddress("10.2.0." + number)
                .with(csrf())
                .param("code", code)
                .param("email", "head" + number + "@school.example")
                .param("name", "Head " + number)
                .param("password", password)
                .param("again", password)
                .exchange();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(LitMashup.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--litmashup.storage.data-dir=" + folder);
    }
}
