package com.litmashup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser in which somebody is signed in. */
public final class Browser {

    private final MockMvcTester mvc;
    private final MockHttpSession session;

    private Browser(MockMvcTester mvc, MockHttpSession session) {
        this.mvc = mvc;
        this.session = session;
    }

    static Browser signIn(MockMvcTester mvc, String email, String password) {
        MvcTestResult signedIn = mvc.post()
                .uri("/login")
                .remoteAddress(addressOf(email))
                .with(csrf())
                .param("email", email)
                .param("password", password)
                .exchange();
        assertThat(signedIn).hasRedirectedUrl("/conversations");
        return new Browser(mvc, (MockHttpSession)
                Objects.requireNonNull(signedIn.getRequest().getSession(false)));
    }

    /** Everybody has a machine of their own, so that tries to sign in are not counted together. */
    private static String addressOf(String email) {
        int number = email.hashCode();
        return "10." + (number >>> 16 & 255) + "." + (number >>> 8 & 255) + "." + (number & 255);
    }

    /** Sends a request as this browser would. */
    public void sends(MockMvcTester.MockMvcRequestBuilder request) {
        request.session(session);
    }

    public MvcTestResult get(String uri, Object... variables) {
        return mvc.get().uri(uri, variables).session(session).exchange();
    }

    /** Sends a form with its CSRF token; names and values take turns. */
    public MvcTestResult post(String uri, String... namesAndValues) {
        MockMvcTester.MockMvcRequestBuilder form =
                mvc.post().uri(uri).session(session).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form.exchange();
    }
}
