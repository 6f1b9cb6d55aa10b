package com.litmashup.llm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.litmashup.Browser;
import com.litmashup.Program;
import com.litmashup.School;
import com.litmashup.WholeApplication;
import com.litmashup.llm.Purpose;
import com.litmashup.llm.choosing.ChosenModels;
import com.litmashup.llm.scripted.Faults;
import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import com.litmashup.llm.scripted.ScriptedPull.Course;
import com.litmashup.llm.server.KnownServer;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An admin and the models of a scripted Ollama. */
@WholeApplication
class ModelsPageTests {

    private static final ScriptedOllama OLLAMA = ScriptedOllama.with(ScriptedModel.LLAMA, ScriptedModel.QWEN);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    School school;

    @Autowired
    KnownServer server;

    @Autowired
    ChosenModels chosen;

    private Browser admin;

    @DynamicPropertySource
    static void askTheScriptedServer(DynamicPropertyRegistry settings) {
        settings.add("litmashup.llm.provider", () -> "auto");
        settings.add("litmashup.llm.ollama.base-url", OLLAMA::origin);
        settings.add("litmashup.llm.limits.idle", () -> "400ms");
    }

    @BeforeEach
    void look() throws InterruptedException {
        server.ask();
        admin = school.browserOf(school.admin());
    }

    @AfterEach
    void leaveNothingChosen() {
        chosen.leaveOpen(Purpose.WRITING);
        chosen.leaveOpen(Purpose.CONVERSATION);
    }

    @Test
    void showsWhatIsThereAndWhatItCanDo() throws UnsupportedEncodingException {
        assertThat(page())
                .contains("The server at " + OLLAMA.origin() + " answers.", "llama3.1:8b-instruct-q4_K_M", "4.9 GB")
                .contains("40,960 tokens", "thinking", "talks", "This computer has");
    }

    @Test
    void whatAnAdminChoosesIsUsedAndKept() throws UnsupportedEncodingException {
        assertThat(admin.post("/models/choice", "purpose", "WRITING", "model", "qwen3:4b"))
                .hasRedirectedUrl("/models");

        Program program = school.programOf(school.msRivera());
        assertThat(Program.<String>read(program.get("/api/v1/generation/status"), "$.writing_model"))
                .isEqualTo("qwen3:4b");
        assertThat(Program.<String>read(program.get("/api/v1/generation/status"), "$.model"))
                .isEqualTo("llama3.1:8b-instruct-q4_K_M");
        assertThat(page()).contains("Leave open which one writes");

        admin.post("/models/choice", "purpose", "WRITING");
        assertThat(chosen.of(Purpose.WRITING)).isEmpty();
    }

    @Test
    void aChosenModelThatGoesIsReplacedAndMissed() throws UnsupportedEncodingException, InterruptedException {
        admin.post("/models/choice", "purpose", "CONVERSATION", "model", "qwen3:4b");
        OLLAMA.remove(ScriptedModel.QWEN);
        server.ask();
        assertThat(page()).contains("“qwen3:4b” was chosen to talk, and the server does not have it.");
        OLLAMA.add(ScriptedModel.QWEN);
        server.ask();
        assertThat(page()).doesNotContain("does not have it");
    }

    @Test
    void aModelIsFetchedAndRemovedAgain() throws UnsupportedEncodingException {
        admin.post("/models/pulls", "model", "llama3.2:3b");
        await().atMost(PATIENCE).until(() -> pulls().contains("It is there."));
        assertThat(pulls()).contains("hx-swap-oob=\"true\"").doesNotContain("load delay");
        assertThat(admin.get("/models/removal?model=llama3.2:3b")).bodyText().contains("Remove llama3.2:3b?");

        admin.post("/models/removal", "model", "llama3.2:3b");

        assertThat(server.has("llama3.2:3b")).isFalse();
        admin.post("/models/pulls/dismissal", "model", "llama3.2:3b");
        assertThat(pulls()).doesNotContain("llama3.2:3b");
    }

    @Test
    void whatCannotBeFetchedIsSaidInASentence() throws UnsupportedEncodingException {
        OLLAMA.pull().next(Course.UNKNOWN_MODEL);
        admin.post("/models/pulls", "model", "lama3.2:3b");
        await().atMost(PATIENCE).until(() -> pulls().contains("It could not be fetched"));
        assertThat(admin.post("/models/pulls", "model", "../etc/passwd <b>"))
                .flash()
                .containsEntry("wrongKey", "llm.models.pull.name");
        admin.post("/models/pulls/dismissal", "model", "lama3.2:3b");
    }

    @Test
    void aPullGoesOnWhileNobodyLooksAndCanBeStopped() throws UnsupportedEncodingException, InterruptedException {
        OLLAMA.pull().next(Course.STALLS);
        admin.post("/models/pulls", "model", "big:70b");
        await().atMost(PATIENCE).until(() -> page().contains("value=\"37\""));
        assertThat(page()).contains("Fetching: 0.7 of 2.0 GB.", "hx-get=\"/models/pulls\"");
        admin.post("/models/pulls/stop", "model", "big:70b");
        OLLAMA.received().stream()
                .filter(request -> "/api/pull".equals(request.path()))
                .toList()
                .getLast()
                .awaitHangUp();
        await().atMost(PATIENCE).until(() -> pulls().contains("It was stopped."));
        admin.post("/models/pulls/dismissal", "model", "big:70b");
    }

    @Test
    void aTrialShowsTheAnswerAsTextAndHowLongItTook() throws UnsupportedEncodingException {
        OLLAMA.next(Faults.says("<script>alert(1)</script> Samba is from Brazil."));
        admin.post("/models/trial", "model", "qwen3:4b", "sentence", "What is samba?");
        await().atMost(PATIENCE).until(() -> trial().contains("The model answered."));
        assertThat(trial()).contains("&lt;script&gt;alert(1)&lt;/script&gt; Samba is from Brazil.", "First word after");
    }

    @Test
    void aTrialThatFailsSaysWhy() throws UnsupportedEncodingException {
        OLLAMA.next(Faults.STALLS);
        admin.post("/models/trial", "model", "qwen3:4b", "sentence", "What is samba?");
        await().atMost(PATIENCE).until(() -> trial().contains("fell silent"));
        assertThat(trial()).contains("Samba is");
        assertThat(admin.post("/models/trial", "model", "gone:1b", "sentence", "Hello?"))
                .flash()
                .containsEntry("wrongKey", "llm.models.gone");
    }

    @Test
    void programsAreToldWhoWorksAndWhatIsThere() {
        Program program = school.programOf(school.msRivera());
        var status = program.get("/api/v1/generation/status");
        assertThat(Program.<Boolean>read(status, "$.healthy")).isTrue();
        assertThat(Program.<String>read(status, "$.provider")).isEqualTo("auto");
        assertThat(Program.<Integer>read(status, "$.queue.parallel")).isEqualTo(1);
        assertThat(Program.<Integer>read(program.get("/api/v1/generation/models"), "$.models.length()"))
                .isEqualTo(2);
    }

    private String page() throws UnsupportedEncodingException {
        return body("/models");
    }

    private String pulls() throws UnsupportedEncodingException {
        return body("/models/pulls");
    }

    private String trial() throws UnsupportedEncodingException {
        return body("/models/trial");
    }

    private String body(String address) throws UnsupportedEncodingException {
        return admin.get(address).getResponse().getContentAsString();
    }
}
