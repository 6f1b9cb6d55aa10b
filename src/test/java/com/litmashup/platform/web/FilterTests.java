package com.litmashup.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FilterTests {

    private static final int BUSY = 5;

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/conversations");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() throws Exception {
        pass(new HeadersFilter(), new MockFilterChain());
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self' 'wasm-unsafe-eval';", "frame-ancestors 'none'")
                .doesNotContain("'unsafe", "*");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    /** Elsewhere Chromium complains of it in the console of every page. */
    @Test
    void theOpenerPolicyIsSentWhereABrowserHeedsIt() throws Exception {
        request.setServerName("school.example");
        pass(new HeadersFilter(), new MockFilterChain());
        assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isNull();

        request.setSecure(true);
        pass(new HeadersFilter(), new MockFilterChain());
        assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @Test
    void aRequestKeepsItsOwnHarmlessIdAndItStandsInTheLog() throws Exception {
        request.addHeader("X-Request-Id", "timetable-2026.11");
        pass(
                new RequestIdFilter(),
                (asked, answer) -> assertThat(MDC.get("request")).isEqualTo("timetable-2026.11"));
        assertThat(response.getHeader("X-Request-Id")).isEqualTo("timetable-2026.11");
        assertThat(MDC.get("request")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with a space in it", "line\nbreak-in-it", "<script>alert(1)</script>"})
    void aRequestWithAnotherIdIsGivenOne(String id) throws Exception {
        request.addHeader("X-Request-Id", id);
        pass(new RequestIdFilter(), new MockFilterChain());
        assertThat(response.getHeader("X-Request-Id")).matches("[0-9a-f]{16}");
    }

    @Test
    void aBusyDatabaseIsAnsweredWithWhenToComeBack() throws Exception {
        pass(new StorageTroubleFilter(), failing(new ServletException(busy())));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void anotherFailureIsNotCalledTheDatabases() {
        Filter filter = new StorageTroubleFilter();
        IllegalStateException failure = new IllegalStateException("something else");
        assertThatThrownBy(() -> pass(filter, failing(failure))).isSameAs(failure);
    }

    @Test
    void anAnswerThatIsOnItsWayIsNotChanged() {
        response.setCommitted(true);
        assertThatThrownBy(() -> pass(new StorageTroubleFilter(), failing(busy())))
                .isInstanceOf(CannotAcquireLockException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade\u00005", "\ud800", "half \udfff a pair"})
    void textThatNoDatabaseKeepsIsRefused(String text) throws Exception {
        request.addParameter("message", text);
        pass(new CleanTextFilter(), new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(400);
    }

    @Test
    void aNameThatNoDatabaseKeepsIsRefused() throws Exception {
        request.addParameter("mess\u0000age", "grade 5");
        pass(new CleanTextFilter(), new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(400);
    }

    @Test
    void textInAnyLanguageAndAnyEmojiPasses() throws Exception {
        request.addParameter("message", "Año 5: 琴 عود \ud83e\udd41\nnext line");
        MockFilterChain chain = new MockFilterChain();
        pass(new CleanTextFilter(), chain);
        assertThat(chain.getRequest()).isSameAs(request);
    }

    @Test
    void filesAreNotReadAsText() throws Exception {
        request.setContentType("multipart/form-data; boundary=x");
        request.addParameter("message", "\u0000");
        MockFilterChain chain = new MockFilterChain();
        pass(new CleanTextFilter(), chain);
        assertThat(chain.getRequest()).isSameAs(request);
    }

    private void pass(Filter filter, FilterChain chain) throws ServletException, IOException {
        filter.doFilter(request, response, chain);
    }

    private static FilterChain failing(Exception failure) {
        return (request, response) -> {
            if (failure instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw (ServletException) failure;
        };
    }

    private static CannotAcquireLockException busy() {
        return new CannotAcquireLockException("locked", new SQLException("[SQLITE_BUSY]", null, BUSY));
    }
}
