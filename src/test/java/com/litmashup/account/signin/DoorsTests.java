package com.litmashup.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.litmashup.Browser;
import com.litmashup.School;
import com.litmashup.WholeApplication;
import com.litmashup.account.Educator;
import com.litmashup.account.key.ApiKeys;
import com.litmashup.account.key.NewKey;
import com.litmashup.account.people.People;
import com.litmashup.api.PageForms;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WholeApplication
class DoorsTests {

    private static final String WRONG = "not the passphrase";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    School school;

    @Autowired
    People people;

    @Autowired
    ApiKeys keys;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Educator msRivera;

    @BeforeEach
    void comeIn() {
        msRivera = school.msRivera();
    }

    @Test
    void noFormIsTakenWithoutItsTokenOrFromAnotherSite() {
        Browser browser = school.browserOf(msRivera);

        assertThat(PageForms.of(mappings)).hasSizeGreaterThan(15).allSatisfy(path -> {
            MockMvcTester.MockMvcRequestBuilder bare = mvc.post().uri(path);
            browser.sends(bare);
            assertThat(bare.exchange()).as("without: %s", path).hasStatus(403);
            MockMvcTester.MockMvcRequestBuilder wrong = mvc.post().uri(path).with(csrf().useInvalidToken());
            browser.sends(wrong);
            assertThat(wrong.exchange()).as("wrong: %s", path).hasStatus(403);
            MockMvcTester.MockMvcRequestBuilder foreign =
                    mvc.post().uri(path).with(csrf()).header("Sec-Fetch-Site", "cross-site");
            browser.sends(foreign);
            assertThat(foreign.exchange()).as("foreign: %s", path).hasStatus(403);
        });
    }

    @Test
    void signingOutEndsTheSessionAndTheRememberedBrowser() {
        MvcTestResult signedIn = signIn(msRivera.email(), School.PASSWORD, "10.1.0.2");
        Cookie remembered = ticket(signedIn);
        MockHttpSession session = session(signedIn);

        assertThat(mvc.get().uri("/logout").session(session)).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/logout")
                        .secure(true)
                        .session(session)
                        .cookie(remembered)
                        .with(csrf()))
                .hasRedirectedUrl("/login")
                .headers()
                .hasValue("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        assertThat(session.isInvalid()).isTrue();
        assertThat(mvc.get().uri("/conversations").cookie(remembered)).hasRedirectedUrl("/login");
    }

    @Test
    void aRememberedBrowserComesBackWithANewTicketEachTime() {
        Cookie first = ticket(signIn(msRivera.email(), School.PASSWORD, "10.1.0.3"));
        assertThat(first.isHttpOnly()).isTrue();
        assertThat(first.getAttribute("SameSite")).isEqualTo("Lax");

        MvcTestResult back = mvc.get().uri("/conversations").cookie(first).exchange();

        assertThat(back).hasStatusOk();
        Cookie second = ticket(back);
        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        assertThat(mvc.get().uri("/conversations").cookie(second)).hasStatusOk();
    }

    /** A ticket that does not fit is taken for stolen: the whole series opens nothing any more. */
    @Test
    void aWrongTicketEndsItsSeries() {
        Cookie real = ticket(signIn(msRivera.email(), School.PASSWORD, "10.1.0.4"));
        String series = real.getValue().replaceFirst("\\..*", "");
        Cookie forged = new Cookie(StaySignedIn.COOKIE, series + ".forged");

        assertThat(mvc.get().uri("/conversations").cookie(forged)).hasRedirectedUrl("/login");
        assertThat(mvc.get().uri("/conversations").cookie(real)).hasRedirectedUrl("/login");
    }

    @Test
    void whoGuessesIsSlowedDownAndNobodyElse() {
        for (int i = 0; i < 10; i++) {
            assertThat(refused(msRivera.email(), WRONG, "10.1.0.5")).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        }

        assertThat(refused(msRivera.email(), School.PASSWORD, "10.1.0.5")).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(signIn(msRivera.email(), School.PASSWORD, "10.1.0.5"))
                .headers()
                .hasHeaderSatisfying(
                        "Retry-After",
                        after -> assertThat(Integer.parseInt(after.getFirst())).isPositive());
        assertThat(signIn(msRivera.email(), School.PASSWORD, "10.1.0.6")).hasRedirectedUrl("/conversations");
        assertThat(signIn(school.mrOkafor().email(), School.PASSWORD, "10.1.0.5"))
                .hasRedirectedUrl("/conversations");
    }

    @Test
    void unknownClosedAndWrongAreOneAnswer() {
        Educator closed = school.mrOkafor();
        people.disable(closed.id());

        Object wrong = refused(msRivera.email(), WRONG, "10.1.0.7");
        assertThat(wrong).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused("nobody@school.example", WRONG, "10.1.0.7")).isEqualTo(wrong);
        assertThat(refused(closed.email(), School.PASSWORD, "10.1.0.7")).isEqualTo(wrong);
        assertThat(refused(msRivera.email(), "p".repeat(100_000), "10.1.0.7")).isEqualTo(wrong);
    }

    /** The one thing that the page of a refusal knows besides the e-mail address that was typed. */
    private Object refused(String email, String password, String address) {
        MvcTestResult refused = signIn(email, password, address);
        assertThat(refused).hasForwardedUrl("/login/refused");
        return Objects.requireNonNull(refused.getRequest().getAttribute(NotSignedIn.STATUS));
    }

    private static MockHttpSession session(MvcTestResult signedIn) {
        return (MockHttpSession) Objects.requireNonNull(signedIn.getRequest().getSession(false));
    }

    /** F29: a right that is taken ends at once, in every browser and for every key. */
    @Test
    void aNewPasswordAndAClosedAccountEndEverySession() {
        Browser here = school.browserOf(msRivera);
        Browser elsewhere = school.browserOf(msRivera);

        assertThat(here.post(
                        "/account/password",
                        "current",
                        School.PASSWORD,
                        "password",
                        "another long passphrase",
                        "again",
                        "another long passphrase"))
                .hasRedirectedUrl("/account");
        assertThat(here.get("/conversations")).hasStatusOk();
        assertThat(elsewhere.get("/conversations")).hasRedirectedUrl("/login");

        people.disable(msRivera.id());
        assertThat(here.get("/conversations")).hasRedirectedUrl("/login");
    }

    @Test
    void aKeyThatAsksTooOftenWaits() {
        String secret = keys.create(msRivera.id(), new NewKey("eager", true, Optional.empty()))
                .value();
        MvcTestResult answer = knock(secret);
        for (int i = 0; i < 10_000 && answer.getResponse().getStatus() != 429; i++) {
            answer = knock(secret);
        }

        assertThat(answer)
                .hasStatus(429)
                .headers()
                .containsHeaders("Retry-After", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");
    }

    private MvcTestResult knock(String secret) {
        return mvc.post()
                .uri("/api/v1/chat")
                .header("Authorization", "Bearer " + secret)
                .exchange();
    }

    @Test
    void whoTriesKeysIsSlowedDown() {
        MvcTestResult answer = guess(0);
        for (int i = 1; i < 1_000 && answer.getResponse().getStatus() != 429; i++) {
            answer = guess(i);
        }

        assertThat(answer).hasStatus(429).headers().containsHeader("Retry-After");
    }

    private MvcTestResult guess(int number) {
        return mvc.get()
                .uri("/api/v1/sessions")
                .remoteAddress("10.1.0.8")
                .header("Authorization", "Bearer lit_guess" + number)
                .exchange();
    }

    private MvcTestResult signIn(String email, String password, String address) {
        return mvc.post()
                .uri("/login")
                .remoteAddress(address)
                .with(csrf())
                .param("email", email)
                .param("password", password)
                .exchange();
    }

    private static Cookie ticket(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie(StaySignedIn.COOKIE));
    }
}
