package com.litmashup.account.signin;

import com.litmashup.account.key.Secret;
import com.litmashup.account.signin.Browsers.Return;
import com.litmashup.account.signin.Browsers.Ticket;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.web.util.WebUtils;

/**
 * Signs a browser in again after the server has forgotten its session. Without the tick on the sign-in page the
 * cookie goes when the browser is closed, and after a working day.
 */
class StaySignedIn implements RememberMeServices, LogoutHandler {

    static final String COOKIE = "lit-browser";
    static final String PARAMETER = "stay";
    private static final Duration DAY = Duration.ofHours(12);
    private static final Duration MONTH = Duration.ofDays(30);

    private final String key;
    private final Browsers browsers;

    /** @param key the one that the remember-me provider knows */
    StaySignedIn(String key, Browsers browsers) {
        this.key = key;
        this.browsers = browsers;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Optional<String[]> presented = presented(request);
        if (presented.isEmpty()) {
            return null;
        }
        Optional<Return> back =
                browsers.comeBack(presented.get()[0], new Secret(presented.get()[1]));
        if (back.isEmpty()) {
            take(request, response);
            return null;
        }
        Ticket next = back.get().next();
        if (next != null) {
            give(next, next.validFor().compareTo(DAY) > 0, request, response);
        }
        SignedIn someone = back.get().someone();
        return new RememberMeAuthenticationToken(key, someone, someone.authorities());
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication successful) {
        if (successful.getPrincipal() instanceof SignedIn someone) {
            boolean stays = request.getParameter(PARAMETER) != null;
            give(browsers.remember(someone.standing(), stays ? MONTH : DAY), stays, request, response);
        }
    }

    /** A new password made the old ticket worthless; this browser gets another, for a working day. */
    static void rememberAgain(
            Browsers browsers, SignedIn someone, HttpServletRequest request, HttpServletResponse response) {
        presented(request).ifPresent(ticket -> browsers.forget(ticket[0]));
        give(browsers.remember(someone.standing(), DAY), false, request, response);
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        take(request, response);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication leaving) {
        presented(request).ifPresent(ticket -> browsers.forget(ticket[0]));
        take(request, response);
    }

    private static Optional<String[]> presented(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(cookie)
                .map(it -> it.getValue().split("\\.", -1))
                .filter(parts -> parts.length == 2);
    }

    private static void give(
            Ticket ticket, boolean outlivesBrowser, HttpServletRequest request, HttpServletResponse response) {
        Duration age = outlivesBrowser ? ticket.validFor() : Duration.ofSeconds(-1);
        set(ticket.series() + "." + ticket.token().value(), age, request, response);
    }

    private static void take(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
