package com.litmashup.mashup.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Aside;
import com.litmashup.LitMashup;
import com.litmashup.account.EducatorId;
import com.litmashup.llm.Line;
import com.litmashup.llm.Standing;
import com.litmashup.llm.Task;
import com.litmashup.llm.scripted.Faults;
import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import com.litmashup.mashup.BriefMother;
import com.litmashup.mashup.LessonBrief;
import com.litmashup.mashup.LessonWriting;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.Mashups;
import com.litmashup.mashup.Piece;
import com.litmashup.mashup.Section;
import com.litmashup.mashup.Writing.Status;
import com.litmashup.pedagogy.SkillLevel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A writing that is cut short: by the end of the server, and by a model that fails again and again. */
@Aside
class InterruptedWritingTests {

    private static final LessonBrief BRIEF = BriefMother.brief(SkillLevel.INTERMEDIATE, 20, 1, "samba", "funk");

    private final ScriptedOllama ollama = Poet.writing(ScriptedOllama.with(ScriptedModel.LLAMA));
    private final EducatorId msRivera = new EducatorId("ms-rivera");

    @TempDir
    Path folder;

    @AfterEach
    void hangUp() {
        ollama.close();
    }

    @Test
    void theNextServerGoesOnWithThePieceThatWasNotThereYetAndRestsWhereTheModelFails() throws InterruptedException {
        CountDownLatch knocked = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        ollama.answering(Poet.CONTEXT, prompt -> {
            knocked.countDown();
            await(gone);
            return Poet.well(prompt);
        });
        String id;
        try (ConfigurableApplicationContext server = start()) {
            id = make(server).id();
            assertThat(knocked.await(2, TimeUnit.MINUTES)).isTrue();
        }
        gone.countDown();
        Poet.writing(ollama);

        try (ConfigurableApplicationContext server = start()) {
            Mashups mashups = server.getBean(Mashups.class);
            LessonWriting writing = server.getBean(LessonWriting.class);
            assertThat(mashups.find(msRivera, id).orElseThrow().lesson().summary())
                    .endsWith(Poet.MARK);
            assertThat(end(writing, id)).isEqualTo(Status.DONE);
            Mashup written = mashups.find(msRivera, id).orElseThrow();
            assertThat(written.version()).isEqualTo(2);
            assertThat(written.authors().of(new Piece(Section.LYRICS, 0)).isModel())
                    .isTrue();
            assertThat(written.lesson().summary()).doesNotEndWith(Poet.MARK + Poet.MARK);
            theModelRestsWhenItFailsAgainAndAgain(server);
        }
    }

    /** On the server that runs already: a start takes longer than all the rest of it. */
    private void theModelRestsWhenItFailsAgainAndAgain(ConfigurableApplicationContext server) {
        for (int failure = 0; failure < 12; failure++) {
            ollama.next(Faults.status(500, "model runner has unexpectedly stopped"));
        }
        Mashup made = make(server);
        LessonWriting writing = server.getBean(LessonWriting.class);
        assertThat(end(writing, made.id())).isEqualTo(Status.STOPPED);
        Mashup left = server.getBean(Mashups.class).find(msRivera, made.id()).orElseThrow();
        assertThat(writing.rest()).contains("Writing with the library while the model rests.");
        assertThat(left.fallbacks()).contains("Writing with the library while the model rests.");
        assertThat(left.lesson()).isEqualTo(made.lesson());
        assertThat(left.engine()).isEqualTo("library");
    }

    /** How a writing ends. */
    private Status end(LessonWriting writing, String id) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> writing.at(msRivera, id).orElseThrow().status(), status -> !status.isOpen());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mashup make(ConfigurableApplicationContext server) {
        Line line = server.getBean(Line.class);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> line.standing(Task.WRITING) instanceof Standing.Ready);
        return server.getBean(Mashups.class).make(msRivera, null, BRIEF, BriefMother.dossier(BRIEF.genres()));
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(LitMashup.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--litmashup.storage.data-dir=" + folder,
                        "--litmashup.writing.sweep=1s",
                        "--litmashup.llm.provider=ollama",
                        "--litmashup.llm.ollama.base-url=" + ollama.origin(),
                        "--litmashup.admin.email=head@school.example",
                        "--litmashup.admin.password=a long passphrase here");
    }
}
