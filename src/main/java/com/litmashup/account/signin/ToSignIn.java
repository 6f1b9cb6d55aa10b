package com.litmashup.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Leads whoever is not signed in to the sign-in page; htmx is told to load it whole, never into a part of a page. */
class ToSignIn implements AuthenticationEntryPoint {

    static final String HTMX = "HX-Request";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        String page = request.getContextPath() + "/login";
        if (request.getHeader(HTMX) == null) {
            response.sendRedirect(page);
            return;
        }
        response.setHeader("HX-Redirect", page);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
