package com.litmashup.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the sign-in page again, with the e-mail address still in it and one reason in words. */
class NotSignedIn implements AuthenticationFailureHandler {

    /** Where the page looks for the status, set by this handler only. */
    static final String STATUS = "litmashup.signin.status";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (failure instanceof TooManyTries tooMany) {
            status = HttpStatus.TOO_MANY_REQUESTS;
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    RateLimitFilter.seconds(tooMany.waitFor().toNanos()));
        }
        request.setAttribute(STATUS, status);
        request.getRequestDispatcher("/login/refused").forward(request, response);
    }
}
