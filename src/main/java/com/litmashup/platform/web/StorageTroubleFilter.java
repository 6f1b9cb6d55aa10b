package com.litmashup.platform.web;

import com.litmashup.platform.StorageTrouble;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 and when to come back, where the database was busy, full or unreadable. Nothing is swapped on a page for
 * such an answer, so what somebody typed stays.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class StorageTroubleFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(StorageTroubleFilter.class);
    private static final String COME_BACK_AFTER_SECONDS = "5";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !StorageTrouble.isBehind(e)) {
                throw e;
            }
            log.warn("The database could not take a write or a read: {}", StorageTrouble.reason(e));
            response.resetBuffer();
            response.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_AFTER_SECONDS);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }
}
