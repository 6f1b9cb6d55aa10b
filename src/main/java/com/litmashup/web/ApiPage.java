package com.litmashup.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The description of the JSON API to read in a browser, drawn from the one that programs read. */
@Controller
class ApiPage {

    private static final TypeReference<Map<String, Object>> DESCRIPTION = new TypeReference<>() {};

    private final OpenApiWebMvcResource descriptions;
    private final JsonMapper json;

    ApiPage(OpenApiWebMvcResource descriptions, JsonMapper json) {
        this.descriptions = descriptions;
        this.json = json;
    }

    @GetMapping("/docs")
    String show(HttpServletRequest request, Model model) throws java.io.IOException {
        byte[] description = descriptions.openapiJson(request, "/v3/api-docs", Locale.ENGLISH);
        model.addAttribute("api", json.readValue(description, DESCRIPTION));
        return "web/docs";
    }
}
