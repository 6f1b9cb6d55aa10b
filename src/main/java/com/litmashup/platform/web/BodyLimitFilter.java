package com.litmashup.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;

/** Refuses bodies that nobody here could need: at once where their length is told, else where they grow too long. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class BodyLimitFilter extends OncePerRequestFilter {

    /** Bytes. The longest lesson that can be edited whole stays well below. */
    static final int MOST = 1_048_576;

    /** Bytes of a form with a file in it, whose own limit is the container's. */
    static final int MOST_WITH_A_FILE = 8 * MOST;

    /** Bytes. A browser hears a refusal only when it has sent everything. */
    private static final int MOST_READ_TO_THE_END = 64 * MOST;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > most(request)) {
            if (length <= MOST_READ_TO_THE_END) {
                request.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(new Limited(request), response);
        }
    }

    private static int most(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data") ? MOST_WITH_A_FILE : MOST;
    }

    private static final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream());
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        Counted(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int got = body.read(into, from, most);
            count(got);
            return got;
        }

        private void count(int bytes) {
            read += Math.max(bytes, 0);
            if (read > MOST) {
                throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
