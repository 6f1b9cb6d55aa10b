package com.litmashup.conversation;

import static com.litmashup.conversation.ConversationMother.WISH;
import static com.litmashup.conversation.ConversationMother.answer;
import static com.litmashup.conversation.ConversationMother.post;
import static com.litmashup.conversation.ConversationMother.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.account.EducatorId;
import com.litmashup.conversation.Conversations.Accepted;
import com.litmashup.conversation.Turns.Completion;
import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Source;
import com.litmashup.research.ToolCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@Unanswered
class StoredConversationTests {

    private static final List<String> TABLES = List.of(
            "conversation_turn",
            "conversation_message",
            "conversation_fact",
            "conversation_tool_call",
            "conversation_source",
            "conversation_finding",
            "conversation_mashup");

    private final EducatorId msRivera = somebody();

    @Autowired
    Conversations conversations;

    @Autowired
    Turns turns;

    @Autowired
    JdbcClient database;

    @Value("${litmashup.storage.data-dir}")
    Path folder;

    @Test
    void personalDataIsNeverWrittenToTheDisk() throws IOException {
        Accepted accepted = conversations.begin(
                msRivera,
                post(
                        "I have a boy called Zebedee, DOB 12/3/2014. Little Zebedee has epilepsy. Write to q@quill.example."));
        conversations.rename(msRivera, accepted.conversationId(), "A boy called Zebedee");
        conversations.correct(
                msRivera,
                accepted.conversationId(),
                brief -> brief.with(BriefField.CONSTRAINTS, List.of(Noted.confirmed("there is a boy called Zebedee"))));

        for (String secret : List.of("Zebedee", "12/3/2014", "epilepsy", "q@quill.example")) {
            assertThat(isWritten(secret)).as(secret).isFalse();
        }
        assertThat(isWritten(accepted.turnId())).isTrue();
    }

    private boolean isWritten(String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** F24: nothing that belonged to a conversation outlives it, not even what a running turn brings late. */
    @Test
    void deletingLeavesNothingBehind() {
        Accepted accepted = full();
        OpenTurn running = turns.takeUp(conversations
                        .say(msRivera, accepted.conversationId(), post("More."))
                        .turnId())
                .orElseThrow();
        assertThat(TABLES)
                .allSatisfy(table -> assertThat(rows(table, accepted)).as(table).isPositive());

        conversations.delete(msRivera, accepted.conversationId());

        turns.report(running.turnId(), dossier());
        assertThat(turns.complete(running.turnId(), answer("Late.", running))).isEqualTo(Completion.ENDED_ELSEWHERE);
        turns.fail(running.turnId(), "Late.");
        assertThat(TABLES)
                .allSatisfy(table -> assertThat(rows(table, accepted)).as(table).isZero());
    }

    private Accepted full() {
        Accepted accepted = conversations.begin(msRivera, post(WISH));
        OpenTurn turn = turns.takeUp(accepted.turnId()).orElseThrow();
        turns.report(turn.turnId(), dossier());
        turns.complete(turn.turnId(), answer("Here [1].", turn));
        conversations.correct(
                msRivera,
                accepted.conversationId(),
                brief -> brief.with(BriefField.INSTRUMENTS, List.of(Noted.confirmed("ukuleles"))));
        conversations.noteMashup(
                msRivera, accepted.conversationId(), UUID.randomUUID().toString());
        return accepted;
    }

    private static Dossier dossier() {
        Instant then = Instant.parse("2026-11-23T09:15:02Z");
        return new Dossier(
                List.of(new ToolCall(
                        UUID.randomUUID().toString(), "library", "samba", ToolCall.Outcome.OK, 1, 2, null, 1, then)),
                List.of(new Source(1, "Samba", null, "A press", "Of samba.", Source.Kind.LIBRARY, 0.9, "samba", then)),
                List.of(new Finding(
                        "samba", Strand.ORIGINS, "It began.", "It began.", Confidence.HIGH, "origin", List.of(1))));
    }

    private long rows(String table, Accepted accepted) {
        return database.sql("select count(*) from " + table + " where conversation_id = ?")
                .param(accepted.conversationId())
                .query(Long.class)
                .single();
    }

    @Test
    void everyConnectionKeepsForeignKeysAndTheLog() {
        assertThat(database.sql("pragma foreign_keys").query(Integer.class).single())
                .isOne();
        assertThat(database.sql("pragma journal_mode").query(String.class).single())
                .isEqualTo("wal");
        assertThat(database.sql("pragma foreign_key_check").query().listOfRows())
                .isEmpty();
    }

    @Test
    void idsFollowTheOrderInWhichTheyWereMade() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ids.add(conversations.begin(msRivera, post(WISH)).conversationId());
        }

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(ids).allSatisfy(id -> assertThat(id).hasSizeLessThanOrEqualTo(64));
    }

    @Test
    void aTitleThatGrowsByMaskingStillFits() {
        Accepted accepted = conversations.begin(msRivera, post(WISH));

        conversations.rename(
                msRivera, accepted.conversationId(), "q@q.example ".repeat(16).strip());

        assertThat(conversations.transcript(msRivera, accepted.conversationId()).title())
                .hasSizeBetween(1, 200)
                .doesNotContain("@");
    }

    @Test
    void aLongMessageOfWideCharactersIsKeptWhole() {
        String notes = "\uD83C\uDFB5".repeat(Post.LONGEST);

        Accepted accepted = conversations.begin(msRivera, post(notes));

        Transcript kept = conversations.transcript(msRivera, accepted.conversationId());
        assertThat(kept.messages().getFirst().text()).isEqualTo(notes);
        assertThat(kept.title()).doesNotContain("?").endsWith("…");
    }
}
