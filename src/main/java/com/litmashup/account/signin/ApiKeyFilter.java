package com.litmashup.account.signin;

import com.litmashup.account.key.ApiKeys;
import com.litmashup.account.key.Bearer;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises {@code Authorization: Bearer lit_…}, and slows down whoever guesses. */
class ApiKeyFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiKeys keys;
    private final Standings standings;
    private final KeyUse use;
    private final Buckets guesses;

    ApiKeyFilter(ApiKeys keys, Standings standings, KeyUse use, Buckets guesses) {
        this.keys = keys;
        this.standings = standings;
        this.use = use;
        this.guesses = guesses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ApiKeyAuthentication> known = presented(request).flatMap(this::recognise);
        if (known.isEmpty() && !mayGuessAgain(request.getRemoteAddr(), response)) {
            return;
        }
        known.ifPresent(ApiKeyFilter::remember);
        chain.doFilter(request, response);
    }

    private static Optional<String> presented(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private Optional<ApiKeyAuthentication> recognise(String presented) {
        Optional<Bearer> bearer = keys.recognise(presented);
        bearer.ifPresent(use::note);
        return bearer.flatMap(
                it -> standings.of(it.owner()).map(standing -> new ApiKeyAuthentication(new SignedIn(standing), it)));
    }

    private boolean mayGuessAgain(String address, HttpServletResponse response) throws IOException {
        ConsumptionProbe probe = guesses.take(address);
        if (!probe.isConsumed()) {
            RateLimitFilter.refuse(probe, response);
        }
        return probe.isConsumed();
    }

    private static void remember(ApiKeyAuthentication known) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
    }
}
