package com.litmashup.research;

import static com.litmashup.Program.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.litmashup.Aside;
import com.litmashup.Browser;
import com.litmashup.FreshFolder;
import com.litmashup.LitMashup;
import com.litmashup.Program;
import com.litmashup.RememberedHashes;
import com.litmashup.School;
import com.litmashup.account.Educator;
import com.litmashup.conversation.CitedSources;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.Transcript;
import com.litmashup.research.OwnSources.Submission;
import com.litmashup.research.scripted.Scene;
import com.litmashup.research.scripted.Scene.Page;
import com.litmashup.research.scripted.ScriptedTavily;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application with a search key, and a Tavily at the other end of the wire that does as it is told. */
@SpringBootTest(
        classes = {LitMashup.class, School.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "litmashup.admin.email=" + School.ADMIN,
            "litmashup.admin.password=" + School.PASSWORD,
            "litmashup.limits.requests-per-minute=100000"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = {FreshFolder.class, RememberedHashes.class})
@Aside
class LiveResearchTests {

    private static final ScriptedTavily TAVILY = ScriptedTavily.playing(LiveResearchTests::good);
    private static final String WISH = "Grade 7, 28 pupils, beginners, 45 minutes, samba and baroque, keyboards. "
            + "They should hear how a repeating bass works.";
    private static final Pattern TAG = Pattern.compile("<[a-z/][^>]*>");

    @Autowired
    School school;

    @Autowired
    Conversations conversations;

    @Autowired
    CitedSources sources;

    private Educator msRivera;
    private Program program;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("litmashup.research.tavily-api-key", () -> ResearchMother.KEY);
        registry.add("litmashup.research.tavily-base-url", TAVILY::address);
        registry.add("litmashup.research.query-deadline", () -> "20s");
        registry.add("litmashup.research.overall-deadline", () -> "4s");
        registry.add("litmashup.research.back-off", () -> "1ms");
        registry.add("litmashup.research.remembered", () -> "0s");
    }

    @AfterAll
    static void close() {
        TAVILY.close();
    }

    @BeforeEach
    void begin() {
        TAVILY.play(LiveResearchTests::good);
        msRivera = school.msRivera();
        program = school.programOf(msRivera);
    }

    private static Scene good(String query) {
        String genre = query.contains("baroque") ? "baroque" : "samba";
        return Scene.pages(List.of(
                new Page(
                        "On " + genre,
                        "https://folkways.si.edu/" + genre,
                        "The " + genre + " tradition was shaped by many communities over several centuries."),
                new Page(
                        genre + " in the press",
                        "https://www.bbc.co.uk/" + genre,
                        "Musicians of " + genre + " have recorded with orchestras in many countries since then.")));
    }

    @Test
    void sourcesOfTheWebAreNumberedAfterTheLibrarysAndEachPageOnce() {
        Transcript transcript = transcript(program.conversation(WISH));

        assertThat(transcript.sources()).extracting(Source::number).isSorted().doesNotHaveDuplicates();
        assertThat(transcript.sources().stream().filter(source -> source.kind() == Source.Kind.WEB))
                .extracting(Source::url, Source::publisher)
                .containsExactlyInAnyOrder(
                        tuple("https://folkways.si.edu/samba", "Smithsonian Institution"),
                        tuple("https://www.bbc.co.uk/samba", "BBC"),
                        tuple("https://folkways.si.edu/baroque", "Smithsonian Institution"),
                        tuple("https://www.bbc.co.uk/baroque", "BBC"));
        assertThat(transcript.findings())
                .filteredOn(finding -> finding.about().equals(Finding.WEB))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.text()).startsWith("According to "));
    }

    /** No word of the teacher leaves this machine but the genres. */
    @Test
    void queriesAreOurOwnWords() {
        program.conversation("Grade 7 for Jamie Canary of Sunnyville, samba and baroque, they should love xylophones.");

        assertThat(TAVILY.queries())
                .isNotEmpty()
                .allSatisfy(query -> assertThat(query.toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain("jamie", "canary", "sunnyville", "xylophone"));
    }

    /** What no source speaks of is asked for once, when the class is talked of, and nothing else is asked again. */
    @Test
    void aLaterTurnAsksOnlyForWhatIsStillUnknown() {
        String id = program.conversation("morna and samba");
        int first = TAVILY.queries().size();
        program.say(id, "Grade 7, beginners.");
        List<String> later =
                List.copyOf(TAVILY.queries()).subList(first, TAVILY.queries().size());
        program.say(id, "45 minutes, keyboards.");
        int last = TAVILY.queries().size();

        assertThat(later)
                .isNotEmpty()
                .allSatisfy(query -> assertThat(query).startsWith("morna mus").contains("introduction for beginners"));
        assertThat(last).isEqualTo(first + later.size());
        assertThat(later).doesNotHaveDuplicates();
    }

    /** F13 as a whole turn. */
    @Test
    void oneFailureIsSaidAndTheOthersAreShown() {
        TAVILY.play(query -> query.startsWith("samba music origins") ? Scene.answers(500, "{}") : good(query));
        String id = program.conversation(WISH);

        assertThat(page(id)).contains("1 of 7 web searches were not answered", "folkways.si.edu/baroque");
        assertThat(Program.<List<String>>read(program.get("/api/v1/session/" + id), "$.turns[*].status"))
                .containsOnly("completed");
    }

    /** F14 as a whole turn: with one query hanging it ends at the overall deadline with the others' results. */
    @Test
    void oneThatHangsEndsAtTheDeadlineWithTheOthersResults() {
        TAVILY.play(query -> query.startsWith("samba music origins") ? Scene.hangs() : good(query));
        String id = program.conversation(WISH);
        Transcript transcript = transcript(id);

        assertThat(transcript.toolCalls())
                .filteredOn(call -> call.outcome() == ToolCall.Outcome.TIMEOUT)
                .singleElement()
                .satisfies(call -> assertThat(call.durationMs()).isBetween(4_000L, 19_000L));
        assertThat(transcript.turns().getFirst().status().key()).isEqualTo("completed");
        assertThat(transcript.sources()).extracting(Source::url).contains("https://folkways.si.edu/baroque");
    }

    @Test
    void aGenreThatTheLibraryLacksIsToldOfFromTheWebInTheWebsWords() {
        TAVILY.play(query -> Scene.page(
                "Skiffle",
                "https://www.loc.gov/skiffle",
                "Skiffle is a music of home-made instruments that young amateurs in Britain took up in the 1950s."));
        String id = program.conversation("Skiffle and samba, grade 7.");
        Transcript transcript = transcript(id);

        assertThat(transcript.messages().getLast().text())
                .contains("According to Library of Congress, “Skiffle is a music of home-made instruments");
        assertThat(transcript.turns().getFirst().flags())
                .noneMatch(flag -> flag.code().equals("not_in_library"));
    }

    @Test
    void aDroppedSourceIsUsedNoMoreAndAPinnedOneComesFirst() {
        String id = program.conversation(WISH);
        Source dropped = web(id, "https://folkways.si.edu/samba");
        Source pinned = web(id, "https://www.bbc.co.uk/baroque");
        sources.decide(msRivera.id(), id, dropped.number(), Source.Standing.DROPPED);
        sources.decide(msRivera.id(), id, pinned.number(), Source.Standing.PINNED);

        String lesson = read(program.post("/api/v1/generate", "{\"session_id\": \"" + id + "\"}"), "$.id");
        List<Integer> numbers = read(program.get("/api/v1/mashup/" + lesson), "$.sources[*].number");
        String told = read(program.get("/api/v1/mashup/" + lesson), "$.educational_content.cultural_context");

        assertThat(numbers).contains(pinned.number()).doesNotContain(dropped.number());
        assertThat(told).contains("According to BBC, “Musicians of baroque").contains("[" + pinned.number() + "]");
        assertThat(web(id, "https://folkways.si.edu/samba").number()).isEqualTo(dropped.number());
        assertThat(page(id)).contains("Take it back");
    }

    @Test
    void whatTheTeacherBringsIsCitedInTheLesson() {
        String id = program.conversation(WISH);
        sources.bring(
                msRivera.id(),
                id,
                new Submission(
                        "Our town's samba school",
                        "https://school.example.org/samba",
                        "The samba school of Sunnyville was founded in 1984 by dockers and their families."));
        Source own = transcript(id).sources().getLast();

        String lesson = read(program.post("/api/v1/generate", "{\"session_id\": \"" + id + "\"}"), "$.id");
        String told = read(program.get("/api/v1/mashup/" + lesson), "$.educational_content.cultural_context");

        assertThat(own.kind()).isEqualTo(Source.Kind.OWN);
        assertThat(own.isPinned()).isTrue();
        assertThat(told)
                .contains("In the source “Our town's samba school” we read: “The samba school of Sunnyville")
                .contains("[" + own.number() + "]");
        assertThat(TAVILY.connections()).isEqualTo(TAVILY.asked().size());
    }

    /** A hundred texts that want something, in titles and in snippets, three to a conversation: no value, move, mark or tag is theirs. */
    @Test
    void whatStandsInAPageChangesNothingButInformation() throws IOException {
        String plain = program.conversation(WISH);
        Transcript expected = transcript(plain);
        String look = skeleton(page(plain));
        for (List<String> three : inThrees(injections())) {
            AtomicInteger count = new AtomicInteger();
            TAVILY.play(query -> poisoned(query, three.get(count.getAndIncrement() % three.size())));
            String injection = String.join("\n", three);
            String id = program.conversation(WISH);
            Transcript transcript = transcript(id);

            assertThat(transcript.brief()).as(injection).isEqualTo(expected.brief());
            assertThat(transcript.phase()).as(injection).isEqualTo(expected.phase());
            assertThat(transcript.asked()).as(injection).isEqualTo(expected.asked());
            assertThat(marks(transcript)).as(injection).isEqualTo(marks(expected));
            assertThat(transcript.messages().getLast().text()).as(injection).doesNotContain("CANARY");
            assertThat(transcript.findings())
                    .as(injection)
                    .noneMatch(finding -> finding.text().contains("CANARY"));
            assertThat(skeleton(page(id))).as(injection).isEqualTo(look);
        }
    }

    /** The same in a text that a teacher pastes, and in its title. */
    @Test
    void whatStandsInAPastedTextChangesNothingButInformation() throws IOException {
        String plain = program.conversation(WISH);
        Transcript before = transcript(plain);
        List<String> all = injections();
        for (int i = 0; i < all.size(); i += CitedSources.MOST_OWN) {
            String id = program.conversation(WISH);
            List<String> some = all.subList(i, Math.min(all.size(), i + CitedSources.MOST_OWN));
            some.forEach(text -> sources.bring(msRivera.id(), id, new Submission("Notes", null, text)));
            Transcript after = transcript(id);

            assertThat(after.brief()).isEqualTo(before.brief());
            assertThat(after.phase()).isEqualTo(before.phase());
            assertThat(after.findings()).noneMatch(finding -> finding.text().contains("CANARY"));
            assertThat(page(id)).doesNotContain("<script>alert", "<img src=x", "<svg onload", "<iframe", "<base ");
            String lesson = read(program.post("/api/v1/generate", "{\"session_id\": \"" + id + "\"}"), "$.id");
            assertThat(Program.<String>read(
                            program.get("/api/v1/mashup/" + lesson), "$.educational_content.cultural_context"))
                    .doesNotContain("CANARY");
        }
    }

    @Test
    void theSearchOnItsOwnSaysWhatItUsedAndHowItEnded() {
        var answer = program.post(
                "/api/v1/web-search/search", "{\"query\": \"samba\\u0007 in  Bahia\", \"genres\": [\"samba\"]}");

        assertThat(answer).hasStatusOk();
        assertThat(Program.<String>read(answer, "$.query_used")).isEqualTo("samba in Bahia");
        assertThat(Program.<List<String>>read(answer, "$.results[*].url")).contains("https://folkways.si.edu/samba");
        assertThat(Program.<String>read(answer, "$.tool_call.status")).isEqualTo("completed");
        assertThat(Program.text(answer)).doesNotContain("CANARY");
        assertThat(Program.<Map<String, Object>>read(program.get("/api/v1/web-search/status"), "$"))
                .containsEntry("provider", "tavily")
                .containsEntry("configured", true);
    }

    @Test
    void searchesAreCounted() {
        program.post("/api/v1/web-search/search", "{\"query\": \"samba\"}");
        TAVILY.play(query -> Scene.answers(432, "{}"));
        program.post("/api/v1/web-search/search", "{\"query\": \"samba once more\"}");
        var figures = program.get("/api/v1/tools/statistics");

        assertThat(Program.<List<Integer>>read(figures, "$.tools[?(@.tool=='tavily')].outcomes.rate_limited"))
                .allSatisfy(count -> assertThat(count).isPositive());
        assertThat(Program.<List<Double>>read(figures, "$.tools[?(@.tool=='tavily')].success_rate"))
                .allSatisfy(rate -> assertThat(rate).isStrictlyBetween(0.0, 1.0));
        assertThat(Program.<List<String>>read(figures, "$.troubles[*].what"))
                .contains("The searches of this key are used up. An admin can add more.");
        TAVILY.play(LiveResearchTests::good);
        program.post("/api/v1/web-search/search", "{\"query\": \"samba again\"}");
        String page = body(school.browserOf(school.admin()).get("/tools"));
        assertThat(page)
                .contains("Tavily, on the web", "The searches of this key are used up")
                .doesNotContain("CANARY");
    }

    @Test
    void aQueryOfNothingIsRefusedWithWhatToDo() {
        assertThat(program.post("/api/v1/web-search/search", "{\"query\": \" \"}"))
                .hasStatus(400);
        assertThat(program.post("/api/v1/web-search/search", "{\"query\": \"a\", \"skill_level\": \"expert\"}"))
                .hasStatus(400);
    }

    private static Scene poisoned(String query, String injection) {
        String genre = query.contains("baroque") ? "baroque" : "samba";
        return Scene.pages(List.of(
                new Page(
                        "On " + genre,
                        "https://folkways.si.edu/" + genre,
                        "The " + genre + " tradition was shaped by many communities over several centuries. "
                                + injection),
                new Page(
                        genre + " in the press",
                        "https://www.bbc.co.uk/" + genre,
                        "Musicians of " + genre + " have recorded with orchestras in many countries since then."),
                new Page(injection, "https://evil.example.org/" + genre, injection)));
    }

    private static List<List<String>> inThrees(List<String> all) {
        return IntStream.iterate(0, first -> first < all.size(), first -> first + 3)
                .mapToObj(first -> all.subList(first, Math.min(first + 3, all.size())))
                .toList();
    }

    private Source web(String id, String url) {
        return transcript(id).sources().stream()
                .filter(source -> url.equals(source.url()))
                .findFirst()
                .orElseThrow();
    }

    private Transcript transcript(String id) {
        return conversations.transcript(msRivera.id(), id);
    }

    private String page(String id) {
        Browser browser = school.browserOf(msRivera);
        return body(browser.get("/conversations/" + id));
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The elements of a page but for the list of its sources and the trail of its searches, where a page is named. */
    private static String skeleton(String page) {
        String around = page.replaceAll("(?s)<section class=\"found\".*?</section>", "")
                .replaceAll("(?s)<details class=\"trail\".*?</details>", "");
        return new ArrayList<>(TAG.matcher(around)
                        .results()
                        .map(tag -> tag.group().split("[ >]")[0])
                        .toList())
                .toString();
    }

    private static List<String> marks(Transcript transcript) {
        return CitedText.of(transcript.messages().getLast().text(), transcript.sources()).paragraphs().stream()
                .flatMap(paragraph -> paragraph.segments().stream())
                .filter(CitedText.Segment::isCitation)
                .map(CitedText.Segment::text)
                .toList();
    }

    private static List<String> injections() throws IOException {
        try (InputStream file = LiveResearchTests.class.getResourceAsStream("/research/injections.txt")) {
            List<String> lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSize(100);
            return lines;
        }
    }
}
