package com.litmashup.research;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the web is searched, if it is.
 *
 * @param tavilyApiKey empty for no search; never shown: {@link #toString} hides it
 * @param tavilyBaseUrl empty for Tavily's own address
 */
@ConfigurationProperties("litmashup.research")
record ResearchProperties(
        @DefaultValue("") String tavilyApiKey,
        @DefaultValue("") String tavilyBaseUrl) {

    private static final String TAVILY = "https://api.tavily.com";

    ResearchProperties {
        tavilyBaseUrl = tavilyBaseUrl.isBlank() ? TAVILY : tavilyBaseUrl;
    }

    boolean hasKey() {
        return !tavilyApiKey.isBlank();
    }

    @Override
    public String toString() {
        return "ResearchProperties[tavilyBaseUrl=" + tavilyBaseUrl + ", hasKey=" + hasKey() + "]";
    }
}
