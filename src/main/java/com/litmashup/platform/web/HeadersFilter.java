package com.litmashup.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser may do with our answers, on every one of them, also on those that the firewall refuses before any
 * other filter. Trusted Types are left out because htmx 2 cannot swap under them. WebAssembly may be compiled because the
 * player of scores decodes its instruments with it; text is still never run as script.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class HeadersFilter extends OncePerRequestFilter {

    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
                    + "object-src 'none'; frame-src 'none'; manifest-src 'self'; media-src 'self'",
            "Referrer-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Permissions-Policy",
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(),"
                    + " usb=(), fullscreen=(self), autoplay=(self), screen-wake-lock=(self)",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    static final String OPENER_POLICY = "Cross-Origin-Opener-Policy";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (isTrustworthy(request)) {
            response.setHeader(OPENER_POLICY, "same-origin");
        }
        chain.doFilter(request, response);
    }

    /** A browser heeds the policy only over https or on its own machine (HTML Standard, 7.1.3), and complains elsewhere. */
    private static boolean isTrustworthy(HttpServletRequest request) {
        return request.isSecure() || List.of("localhost", "127.0.0.1", "[::1]").contains(request.getServerName());
    }
}
