package com.litmashup.research;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the web is searched, if it is.
 *
 * @param tavilyApiKey empty for no search; never shown: {@link #toString} hides it
 * @param tavilyBaseUrl empty for Tavily's own address
 * @param queryDeadline the longest that one query may take, second tries included
 * @param overallDeadline the longest that all queries of a turn may take together
 * @param atOnce how many queries may be under way in all conversations together
 * @param backOff wait before a second try, where the provider names none
 * @param remembered how long an answer is used again for the same query
 */
@ConfigurationProperties("litmashup.research")
public record ResearchProperties(
        @DefaultValue("") String tavilyApiKey,
        @DefaultValue("") String tavilyBaseUrl,
        @DefaultValue("8s") Duration queryDeadline,
        @DefaultValue("15s") Duration overallDeadline,
        @DefaultValue("8") int atOnce,
        @DefaultValue("500ms") Duration backOff,
        @DefaultValue("24h") Duration remembered) {

    private static final String TAVILY = "https://api.tavily.com";

    public ResearchProperties {
        tavilyBaseUrl = tavilyBaseUrl.isBlank() ? TAVILY : tavilyBaseUrl.replaceFirst("/+$", "");
    }

    public boolean hasKey() {
        return !tavilyApiKey.isBlank();
    }

    /** Where searches are sent. */
    public URI searchAddress() {
        return URI.create(tavilyBaseUrl + "/search");
    }

    @Override
    public String toString() {
        return "ResearchProperties[tavilyBaseUrl=" + tavilyBaseUrl + ", hasKey=" + hasKey() + "]";
    }
}
