package com.litmashup.account.signin;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the requests of a key, and the changes of a signed-in person; looking at pages is free. */
class RateLimitFilter extends OncePerRequestFilter {

    static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Buckets buckets;

    RateLimitFilter(Buckets buckets) {
        this.buckets = buckets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asker = asker(request, SecurityContextHolder.getContext().getAuthentication());
        if (asker == null || isAllowed(buckets.take(asker), response)) {
            chain.doFilter(request, response);
        }
    }

    private static @Nullable String asker(HttpServletRequest request, @Nullable Authentication someone) {
        if (someone instanceof ApiKeyAuthentication key) {
            return key.keyId();
        }
        boolean changes = !READING.contains(request.getMethod());
        return changes && someone != null && someone.getPrincipal() instanceof SignedIn person
                ? person.educator().id().value()
                : null;
    }

    private boolean isAllowed(ConsumptionProbe probe, HttpServletResponse response) throws IOException {
        response.setHeader("RateLimit-Limit", Integer.toString(buckets.capacity()));
        response.setHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        response.setHeader("RateLimit-Reset", seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            refuse(probe, response);
        }
        return probe.isConsumed();
    }

    static void refuse(ConsumptionProbe probe, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds(probe.getNanosToWaitForRefill()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    /** Rounded up, so that nobody comes back too early. */
    static String seconds(long nanos) {
        return Long.toString(Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
