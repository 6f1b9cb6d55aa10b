package com.litmashup.mashup.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Aside;
import com.litmashup.Browser;
import com.litmashup.Program;
import com.litmashup.School;
import com.litmashup.WholeApplication;
import com.litmashup.account.Educator;
import com.litmashup.llm.Line;
import com.litmashup.llm.Standing;
import com.litmashup.llm.Task;
import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import com.litmashup.mashup.BriefMother;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.Mashups;
import com.litmashup.mashup.keeping.Writings;
import com.litmashup.pedagogy.SkillLevel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application with a scripted model at its wire: sections come in, fall back alone, and give way to the teacher. */
@WholeApplication
@Aside
class WritingDeskTests {

    private static final String PROMPT = "Samba and funk, grade 7, 45 minutes, 28 pupils, intermediate, hand drums.";
    private static final LessonBrief BRIEF = BriefMother.brief(SkillLevel.INTERMEDIATE, 45, 1, "samba", "funk");
    private static final ScriptedOllama OLLAMA = Poet.writing(ScriptedOllama.with(ScriptedModel.LLAMA));
    private static final String ENGINE = "ollama:" + ScriptedModel.LLAMA.name();

    @Autowired
    School school;

    @Autowired
    Line line;

    @Autowired
    Mashups mashups;

    @Autowired
    Writings writings;

    private Educator msRivera;
    private Program program;
    private Browser browser;

    @DynamicPropertySource
    static void aModel(DynamicPropertyRegistry settings) {
        settings.add("litmashup.llm.provider", () -> "ollama");
        settings.add("litmashup.llm.ollama.base-url", OLLAMA::origin);
    }

    @AfterAll
    static void hangUp() {
        OLLAMA.close();
    }

    @BeforeEach
    void theModelIsKnown() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> line.standing(Task.WRITING) instanceof Standing.Ready);
        Poet.writing(OLLAMA);
        msRivera = school.msRivera();
        program = school.programOf(msRivera);
        browser = school.browserOf(msRivera);
    }

    @Test
    void whoAsksForALessonGetsItWrittenByTheModel() {
        String id = program.lesson(PROMPT);
        var mashup = program.get("/api/v1/mashup/" + id);

        assertThat(Program.<String>read(mashup, "$.metadata.engine")).isEqualTo(ENGINE);
        assertThat(Program.<List<String>>read(mashup, "$.metadata.fallbacks")).isEmpty();
        assertThat(Program.<List<String>>read(mashup, "$.metadata.sections[*].engines[*]"))
                .containsOnly(ENGINE);
        assertThat(Program.<String>read(mashup, "$.summary")).endsWith(Poet.MARK);
        assertThat(Program.<List<Integer>>read(program.get("/api/v1/mashup/" + id + "/versions"), "$.items[*].version"))
                .containsExactly(2, 1);
        assertThat(browser.get("/lessons/" + id))
                .bodyText()
                .contains(
                        "written by " + ScriptedModel.LLAMA.name(),
                        "All parts have been written",
                        "Write this part anew")
                .doesNotContain("from the library", "??");
    }

    @Test
    void onePartThatDoesNotPassFallsBackAlone() {
        OLLAMA.on(
                Poet.NOTES,
                "{\"notes\": [{\"when\": \"<script>alert(1)</script>\", \"then\": \"Look at www.evil.example.\"}]}");
        OLLAMA.on(Poet.AGAIN, "I’m sorry, but I can’t help with that.");
        String id = aWrittenLesson();
        var mashup = program.get("/api/v1/mashup/" + id);

        assertThat(Program.<List<String>>read(mashup, "$.metadata.fallbacks"))
                .containsExactly("The library’s text stays for the notes for while you teach, because the model’s did"
                        + " not pass the checks.");
        assertThat(Program.<List<String>>read(
                        mashup, "$.metadata.sections[?(@.section == 'teaching_notes')].engines[*]"))
                .containsExactly("library");
        assertThat(Program.<List<String>>read(mashup, "$.metadata.sections[?(@.section == 'lyrics')].engines[*]"))
                .containsExactly(ENGINE);
        assertThat(browser.get("/lessons/" + id))
                .bodyText()
                .contains("from the library")
                .doesNotContain("<script>alert(1)", "evil.example");
    }

    @Test
    void whatTheTeacherChangesMeanwhileStays() {
        Gate gate = new Gate();
        OLLAMA.answering(Poet.SUMMARY, gate::pass);
        String id = beginALesson();
        gate.awaitKnock();

        assertThat(browser.get("/lessons/" + id))
                .bodyText()
                .contains("Writing 1 of ", "the summary and the question", "Stop");
        assertThat(program.patch("/api/v1/mashup/" + id, "{\"version\": 1, \"summary\": \"My own words.\"}"))
                .hasStatusOk();
        gate.open();
        awaitEnd(id);

        var mashup = program.get("/api/v1/mashup/" + id);
        assertThat(Program.<String>read(mashup, "$.summary")).isEqualTo("My own words.");
        assertThat(Program.<List<String>>read(mashup, "$.metadata.sections[?(@.section == 'summary')].engines[*]"))
                .containsExactly("educator");
        assertThat(Program.<List<String>>read(mashup, "$.metadata.sections[?(@.section == 'lyrics')].engines[*]"))
                .containsExactly(ENGINE);
        assertThat(browser.get("/lessons/" + id)).bodyText().contains("changed by you");
    }

    @Test
    void anEditOfWhatWasThereBeforeTheModelCameIsNoConflict() {
        String id = aWrittenLesson();

        assertThat(program.patch("/api/v1/mashup/" + id, "{\"version\": 1, \"title\": \"Mine\"}"))
                .hasStatusOk();
        assertThat(program.patch("/api/v1/mashup/" + id, "{\"version\": 1, \"title\": \"Mine again\"}"))
                .hasStatus(409);
        var mashup = program.get("/api/v1/mashup/" + id);
        assertThat(Program.<String>read(mashup, "$.title")).isEqualTo("Mine");
        assertThat(Program.<String>read(mashup, "$.summary")).endsWith(Poet.MARK);
    }

    @Test
    void stopEndsItAndTheRestStaysTheLibrarys() {
        Gate gate = new Gate();
        OLLAMA.answering(Poet.CONTEXT, gate::pass);
        String id = beginALesson();
        gate.awaitKnock();

        assertThat(browser.post("/lessons/" + id + "/writing/stop")).hasRedirectedUrl("/lessons/" + id);
        OLLAMA.chats().getLast().awaitHangUp();
        gate.open();

        var mashup = program.get("/api/v1/mashup/" + id);
        assertThat(Program.<String>read(mashup, "$.summary")).endsWith(Poet.MARK);
        assertThat(Program.<List<String>>read(mashup, "$.metadata.fallbacks"))
                .containsExactly("The writing was stopped; what was not written yet is the library’s.");
        assertThat(Program.<List<String>>read(
                        mashup, "$.metadata.sections[?(@.section == 'cultural_context')].engines[*]"))
                .containsExactly("library");
        assertThat(browser.get("/lessons/" + id)).bodyText().contains("The writing has ended");
    }

    @Test
    void aSectionIsWrittenAnewAndConflictsAreSaid() {
        String id = aWrittenLesson();
        String section = "/api/v1/mashup/" + id + "/sections/";

        var anew = program.post(section + "summary/regenerate", "{\"version\": 2}");
        assertThat(anew).hasStatusOk();
        assertThat(Program.<String>read(anew, "$.summary")).endsWith(Poet.MARK + Poet.MARK);
        assertThat(Program.<Integer>read(anew, "$.version")).isEqualTo(3);
        assertThat(program.post(section + "summary/regenerate", "{\"version\": 1}"))
                .hasStatus(409);
        assertThat(program.post(section + "melody/regenerate", "{}"))
                .hasStatus(404)
                .bodyText()
                .contains("Name one of these sections");
    }

    /** As a browser has it made: what the library composed is there, and the model begins. */
    private String beginALesson() {
        return mashups.make(msRivera.id(), null, BRIEF, BriefMother.dossier(BRIEF.genres()))
                .id();
    }

    private String aWrittenLesson() {
        String id = beginALesson();
        awaitEnd(id);
        return id;
    }

    private void awaitEnd(String id) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> !writings.isOpen(id));
    }

    /** Holds the model's answer back until the test has done what it wants to do meanwhile. */
    private static final class Gate {

        private final CountDownLatch knocked = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);

        String pass(String prompt) {
            knocked.countDown();
            wait(opened);
            return Poet.well(prompt);
        }

        void awaitKnock() {
            wait(knocked);
        }

        void open() {
            opened.countDown();
        }

        private static void wait(CountDownLatch latch) {
            try {
                assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
