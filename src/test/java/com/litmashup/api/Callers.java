package com.litmashup.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.litmashup.Browser;
import com.litmashup.School;
import com.litmashup.account.Educator;
import com.litmashup.account.key.ApiKeys;
import com.litmashup.account.key.KeyView;
import com.litmashup.account.key.NewKey;
import com.litmashup.account.people.People;
import com.litmashup.api.Routes.Route;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.Conversations.Accepted;
import com.litmashup.conversation.Post;
import com.litmashup.conversation.TurnWatch;
import com.litmashup.mashup.LessonMother;
import com.litmashup.mashup.keeping.KeptLessons;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Every kind of caller that knocks at the doors, each from a machine of its own. */
public final class Callers {

    /** Ms Rivera's things are asked for; she comes last, because some addresses take things away. */
    static final List<String> KINDS = List.of(
            "nobody",
            "colleague",
            "admin",
            "disabled",
            "colleague-key",
            "admin-key",
            "disabled-key",
            "expired-key",
            "revoked-key",
            "read-only-key",
            "her-key",
            "her-browser");

    /** What addresses stand for. */
    record Things(String conversation, String turn, String lesson, String person, String key) {}

    private static final Map<String, String> JSON = Map.of(
            "POST /api/v1/chat", "{\"message\": \"samba\"}",
            "POST /api/v1/generate", "{\"session_id\": \"CONVERSATION\"}",
            "PATCH /api/v1/session/{id}", "{\"version\": 99, \"title\": \"Mine\"}",
            "POST /api/v1/web-search/search", "{\"query\": \"samba\"}",
            "PATCH /api/v1/mashup/{id}", "{\"version\": 1, \"title\": \"Mine\"}");

    private final MockMvcTester mvc;
    private final School school;
    private final People people;
    private final ApiKeys keys;
    private final Conversations conversations;
    private final TurnWatch watch;
    private final KeptLessons lessons;
    private final AtomicInteger machines = new AtomicInteger();
    private final Map<String, Browser> browsers = new LinkedHashMap<>();
    private final Map<String, String> secrets = new LinkedHashMap<>();
    private Educator msRivera;

    Callers(
            MockMvcTester mvc,
            School school,
            People people,
            ApiKeys keys,
            Conversations conversations,
            TurnWatch watch,
            KeptLessons lessons) {
        this.mvc = mvc;
        this.school = school;
        this.people = people;
        this.keys = keys;
        this.conversations = conversations;
        this.watch = watch;
        this.lessons = lessons;
    }

    /** Fresh things of Ms Rivera. */
    Things things() {
        if (msRivera == null) {
            letIn();
        }
        Accepted accepted = conversations.begin(
                msRivera.id(), new Post(UUID.randomUUID().toString(), "Samba and baroque, please."));
        watch.awaitEnd(accepted.turnId(), Duration.ofMinutes(1));
        key(msRivera, false, Optional.empty());
        return new Things(
                accepted.conversationId(),
                accepted.turnId(),
                lessons.keep(msRivera, LessonMother.lesson()).id(),
                school.mrOkafor().id().value(),
                newest(msRivera).id());
    }

    private void letIn() {
        msRivera = school.msRivera();
        Educator mrOkafor = school.mrOkafor();
        Educator gone = school.mrOkafor();
        browsers.put("colleague", school.browserOf(mrOkafor));
        browsers.put("admin", school.browserOf(school.admin()));
        browsers.put("disabled", school.browserOf(gone));
        browsers.put("her-browser", school.browserOf(msRivera));
        secrets.put("colleague-key", key(mrOkafor, false, Optional.empty()));
        secrets.put("admin-key", key(school.admin(), false, Optional.empty()));
        secrets.put("disabled-key", key(gone, false, Optional.empty()));
        secrets.put("expired-key", key(msRivera, false, Optional.of(Duration.ofDays(-1))));
        secrets.put("revoked-key", key(msRivera, false, Optional.empty()));
        keys.revoke(msRivera.id(), newest(msRivera).id());
        secrets.put("read-only-key", key(msRivera, true, Optional.empty()));
        secrets.put("her-key", key(msRivera, false, Optional.empty()));
        people.disable(gone.id());
    }

    private String key(Educator owner, boolean readOnly, Optional<Duration> validFor) {
        return keys.create(owner.id(), new NewKey("matrix", readOnly, validFor)).value();
    }

    private KeyView newest(Educator owner) {
        return keys.of(owner.id()).getFirst();
    }

    /** The status that a caller gets, or {@code login} where it is led to the sign-in page. */
    String ask(String kind, Route route, Things things) {
        MockMvcRequestBuilder request = mvc.method(
                        HttpMethod.valueOf(route.method().equals("ANY") ? "GET" : route.method()))
                .uri(address(route.path(), things))
                .remoteAddress("10.9." + machines.incrementAndGet() / 250 + "." + machines.get() % 250);
        if (secrets.containsKey(kind)) {
            request.header("Authorization", "Bearer " + secrets.get(kind));
        }
        if (browsers.containsKey(kind)) {
            browsers.get(kind).sends(request);
        }
        fill(request, route, things);
        var answer = route.path().endsWith("/stream") ? request.asyncExchange() : request.exchange();
        boolean mustSignIn = "/login".equals(answer.getResponse().getRedirectedUrl());
        return mustSignIn ? "login" : String.valueOf(answer.getResponse().getStatus());
    }

    private static void fill(MockMvcRequestBuilder request, Route route, Things things) {
        if (route.path().startsWith("/api/")) {
            request.accept(MediaType.APPLICATION_JSON)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(JSON.getOrDefault(route.toString(), "").replace("CONVERSATION", things.conversation()));
        } else if (route.method().equals("POST")) {
            request.with(csrf()).accept(MediaType.TEXT_HTML);
            form(things).forEach(request::param);
        }
    }

    /** Good enough for every form. */
    private static Map<String, String> form(Things things) {
        return Map.ofEntries(
                Map.entry("message", "Grade 7."),
                Map.entry("requestId", UUID.randomUUID().toString()),
                Map.entry("title", "Mine"),
                Map.entry("act", "remove"),
                Map.entry("position", "0"),
                Map.entry("name", "Ms Rivera"),
                Map.entry("email", things.person() + "@school.example"),
                Map.entry("role", "EDUCATOR"),
                Map.entry("model", "llama3.2:3b"),
                Map.entry("purpose", "WRITING"),
                Map.entry("standing", "pinned"),
                Map.entry("style", "MLA"));
    }

    private static String address(String path, Things things) {
        String id = path.startsWith("/people")
                ? things.person()
                : path.startsWith("/genres")
                        ? "samba"
                        : path.contains("/mashup/") || path.startsWith("/lessons")
                                ? things.lesson()
                                : things.conversation();
        return path.replace("{id}", id)
                .replace("{turn}", things.turn())
                .replace("{keyId}", things.key())
                .replace("{field}", "sessions")
                .replace("{number}", "1")
                .replace("{section}", "summary")
                .replace("{ending}", "mid");
    }
}
