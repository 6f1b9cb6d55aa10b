package com.litmashup.research;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " java\tscript:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "//example.org/",
                "/lessons/1",
                "https:example.org",
                "https://user:pass@example.org/",
                "http://127.0.0.1/",
                "http://localhost:8080/",
                "http://[::1]/",
                "http://0x7f000001/",
                "http://2130706433/",
                "http://169.254.169.254/latest/meta-data",
                "http://server.local/",
                "http://db.internal/",
                "http://exa mple.org/",
                "https://example.org/\u202egnp.exe",
                "https://example.org/\"onmouseover=x",
                "https://example.org/<script>",
                "",
                "not a url",
            })
    void whatMayNotBeFollowedIsNotShown(String address) {
        assertThat(WebAddress.safe(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ich.unesco.org/en/RL/samba-de-roda-00101",
                "http://example.org",
                "https://www.example.org:8443/a?b=c#d",
                "https://xn--bcher-kva.example.org/x",
            })
    void pagesOfTheWebAreShown(String address) {
        assertThat(WebAddress.safe(address)).contains(address);
    }

    @Test
    void onePageHasOneSpelling() {
        String one = WebAddress.canonical("https://ich.unesco.org/en/samba");

        assertThat(WebAddress.canonical("http://WWW.ICH.unesco.org/en/samba/?utm_source=x&fbclid=1#top"))
                .isEqualTo(one);
        assertThat(WebAddress.canonical("https://ich.unesco.org/en/samba?id=2")).isNotEqualTo(one);
        assertThat(WebAddress.canonical("https://ich.unesco.org/en/Samba")).isNotEqualTo(one);
    }
}
