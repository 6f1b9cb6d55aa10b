package com.litmashup.account.signin;

import com.litmashup.account.people.FirstRun;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** While there is no admin, every page leads to the set-up. */
class FirstRunFilter extends OncePerRequestFilter {

    static final String SETUP = "/setup";

    private final FirstRun firstRun;
    private final RequestMatcher open;
    private final RequestMatcher forPeople = page();

    /** @param open what stays reachable: assets, health, error pages and the set-up itself */
    FirstRunFilter(FirstRun firstRun, RequestMatcher open) {
        this.firstRun = firstRun;
        this.open = open;
    }

    private static RequestMatcher page() {
        MediaTypeRequestMatcher html =
                new MediaTypeRequestMatcher(new HeaderContentNegotiationStrategy(), MediaType.TEXT_HTML);
        return request -> html.matches(request);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open.matches(request) || !forPeople.matches(request) || !firstRun.isPending();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.sendRedirect(request.getContextPath() + SETUP);
    }
}
