package com.litmashup.api;

import java.util.List;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that take a form of a page, read from the application itself. */
public final class PageForms {

    private PageForms() {}

    public static List<String> of(RequestMappingHandlerMapping mappings) {
        return Routes.of(mappings).stream()
                .filter(route -> route.method().equals("POST") && !route.path().startsWith("/api/"))
                .map(route -> route.path().replaceAll("[{}]", ""))
                .toList();
    }
}
