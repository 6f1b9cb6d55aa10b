package com.litmashup.conversation;

import static com.litmashup.conversation.ConversationMother.post;
import static com.litmashup.conversation.ConversationMother.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.LitMashup;
import com.litmashup.account.EducatorId;
import com.litmashup.conversation.Conversations.Accepted;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** F03: what was accepted before a restart is answered after it, once and in order. */
class RestartTests {

    private final EducatorId msRivera = somebody();

    @TempDir
    Path folder;

    @Test
    void openTurnsAreTakenUpByTheNextServerOnTheSameFile() {
        Accepted first;
        Accepted second;
        try (ConfigurableApplicationContext server = start(Unanswered.Rooms.class)) {
            Conversations conversations = server.getBean(Conversations.class);
            Turns turns = server.getBean(Turns.class);
            first = conversations.begin(msRivera, post("Samba and baroque for grade 7."));
            second = conversations.say(msRivera, first.conversationId(), post("45 minutes, 28 pupils."));
            turns.takeUp(first.turnId()).orElseThrow();
        }

        try (ConfigurableApplicationContext server = start(LitMashup.class)) {
            Conversations conversations = server.getBean(Conversations.class);
            assertThat(server.getBean(TurnWatch.class).awaitEnd(second.turnId(), Duration.ofMinutes(1)))
                    .isTrue();
            Transcript after = conversations.transcript(msRivera, first.conversationId());
            assertThat(after.turns()).extracting(Turn::status).containsOnly(TurnStatus.COMPLETED);
            assertThat(after.messages())
                    .extracting(Message::turnId)
                    .containsExactlyInAnyOrder(first.turnId(), first.turnId(), second.turnId(), second.turnId());
            assertThat(after.brief().genreNames()).containsExactly("samba", "baroque");
            assertThat(after.brief().durationMinutes()).isNotNull();
        }
    }

    private ConfigurableApplicationContext start(Class<?> application) {
        return new SpringApplicationBuilder(application)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--litmashup.storage.data-dir=" + folder,
                        "--litmashup.admin.email=head@school.example",
                        "--litmashup.admin.password=a long passphrase here");
    }
}
