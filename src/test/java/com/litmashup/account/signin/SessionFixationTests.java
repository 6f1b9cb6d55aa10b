package com.litmashup.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.School;
import com.litmashup.WholeApplication;
import com.litmashup.account.Educator;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Over the wire, because the session's id is the container's. */
@WholeApplication
class SessionFixationTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Autowired
    School school;

    @Value("${local.server.port}")
    int port;

    @Test
    void signingInGivesTheSessionAnotherIdAndEndsTheOldOne() throws Exception {
        Educator msRivera = school.msRivera();
        signIn(msRivera, "/login");
        String planted = session();

        signIn(msRivera, "/account");

        assertThat(session()).isNotEqualTo(planted);
        HttpResponse<String> withTheOld = HttpClient.newHttpClient()
                .send(
                        request("/conversations")
                                .header("Cookie", "JSESSIONID=" + planted)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(withTheOld.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }

    private void signIn(Educator educator, String pageWithToken) throws IOException, InterruptedException {
        String form = "_csrf=" + encoded(token(pageWithToken)) + "&email=" + encoded(educator.email()) + "&password="
                + encoded(School.PASSWORD);
        HttpRequest post = request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = client.send(post, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location")).contains("/conversations");
    }

    private String token(String page) throws IOException, InterruptedException {
        String shown = client.send(request(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher found = TOKEN.matcher(shown);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
