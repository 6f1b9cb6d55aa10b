package com.litmashup.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses parameters that no database keeps the same: a NUL, or half of a surrogate pair. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class CleanTextFilter extends OncePerRequestFilter {

    private static final String FILES = "multipart/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(FILES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getParameterMap().entrySet().stream().allMatch(CleanTextFilter::isClean)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    private static boolean isClean(Map.Entry<String, String[]> parameter) {
        return CleanText.isClean(parameter.getKey())
                && Arrays.stream(parameter.getValue()).allMatch(CleanText::isClean);
    }
}
