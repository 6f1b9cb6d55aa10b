package com.litmashup.conversation;

import static com.litmashup.conversation.ConversationMother.WISH;
import static com.litmashup.conversation.ConversationMother.answer;
import static com.litmashup.conversation.ConversationMother.post;
import static com.litmashup.conversation.ConversationMother.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.litmashup.account.EducatorId;
import com.litmashup.conversation.Conversations.Accepted;
import com.litmashup.conversation.Message.Speaker;
import com.litmashup.conversation.Turns.Completion;
import com.litmashup.pedagogy.SkillLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@Unanswered
@RecordApplicationEvents
class TurnsTests {

    private final EducatorId msRivera = somebody();

    @Autowired
    Conversations conversations;

    @Autowired
    Turns turns;

    @Autowired
    TurnWatch watch;

    @Autowired
    Speaking speaking;

    /** F08: however often and however simultaneously it is sent, it is one turn. */
    @Test
    void theSamePostIsOneTurn() throws Exception {
        Post post = post(WISH);

        List<Accepted> accepted = together(() -> conversations.begin(msRivera, post), 6);

        assertThat(accepted)
                .extracting(Accepted::turnId)
                .containsOnly(accepted.getFirst().turnId());
        assertThat(accepted).filteredOn(Accepted::started).hasSize(1);
        assertThat(transcript(accepted.getFirst()).messages()).hasSize(1);
    }

    @Test
    void theSameIdWithOtherWordsOrElsewhereIsRefused() {
        Accepted first = conversations.begin(msRivera, post(WISH));
        Accepted other = conversations.begin(msRivera, post(WISH));
        conversations.say(msRivera, first.conversationId(), new Post("again", "Grade 7."));

        assertThatExceptionOfType(RequestIdReused.class)
                .isThrownBy(() -> conversations.say(msRivera, first.conversationId(), new Post("again", "Grade 8.")));
        assertThatExceptionOfType(RequestIdReused.class)
                .isThrownBy(() -> conversations.say(msRivera, other.conversationId(), new Post("again", "Grade 7.")));
        assertThat(conversations
                        .begin(somebody(), new Post("again", "Grade 8."))
                        .started())
                .isTrue();
    }

    /** A page that learnt of the waiting turn would otherwise say "waiting" until the answer comes. */
    @Test
    void takingATurnUpIsToldToWhoeverFollows(ApplicationEvents told) {
        Accepted accepted = conversations.begin(msRivera, post(WISH));
        told.clear();

        turns.takeUp(accepted.turnId());

        assertThat(told.stream(ConversationChanged.class))
                .containsExactly(new ConversationChanged(accepted.conversationId()));
    }

    /** F01: a stale tab adds to what others said meanwhile, and takes nothing away. */
    @Test
    void everyMessageIsKeptInTheOrderItCame() throws Exception {
        Accepted first = conversations.begin(msRivera, post(WISH));
        List<Accepted> more = together(() -> conversations.say(msRivera, first.conversationId(), post("And more.")), 4);

        assertThat(transcript(first).messages()).hasSize(5);
        assertThat(transcript(first).messages())
                .extracting(Message::turnId)
                .startsWith(first.turnId())
                .containsAll(more.stream().map(Accepted::turnId).toList());
        assertThat(transcript(first).turns()).extracting(Turn::id).isSorted();
    }

    @Test
    void oneTurnOfAConversationRunsAtATimeAndTheEarliestFirst() {
        Accepted first = conversations.begin(msRivera, post(WISH));
        Accepted second = conversations.say(msRivera, first.conversationId(), post("Grade 7."));

        assertThat(turns.takeUp(second.turnId())).isEmpty();
        OpenTurn running = turns.takeUp(first.turnId()).orElseThrow();
        assertThat(turns.takeUp(first.turnId())).isEmpty();
        assertThat(turns.takeUp(second.turnId())).isEmpty();
        assertThat(turns.complete(first.turnId(), answer("Yes.", running))).isEqualTo(Completion.DONE);
        assertThat(turns.next(first.conversationId())).contains(second.turnId());
        assertThat(turns.takeUp(second.turnId())).isPresent();
    }

    @Test
    void fiveMessagesMayWaitAndOneThatIsTakenBackMakesRoom() {
        Accepted first = conversations.begin(msRivera, post(WISH));
        turns.takeUp(first.turnId()).orElseThrow();
        List<Accepted> waiting = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            waiting.add(conversations.say(msRivera, first.conversationId(), post("Wait " + i)));
        }

        assertThatExceptionOfType(TurnQueueFull.class)
                .isThrownBy(() -> conversations.say(msRivera, first.conversationId(), post("Too many.")));
        assertThat(transcript(first).messages()).hasSize(6);
        assertThat(transcript(first).turns())
                .extracting(Turn::status)
                .containsExactly(
                        TurnStatus.RUNNING,
                        TurnStatus.QUEUED,
                        TurnStatus.QUEUED,
                        TurnStatus.QUEUED,
                        TurnStatus.QUEUED,
                        TurnStatus.QUEUED);

        turns.stop(msRivera, first.conversationId(), waiting.get(2).turnId());

        assertThat(status(waiting.get(2))).isEqualTo(TurnStatus.STOPPED);
        assertThat(status(first)).isEqualTo(TurnStatus.RUNNING);
        assertThat(conversations.say(msRivera, first.conversationId(), post("Now.")))
                .isNotNull();
    }

    /** F06: what had been said when it was stopped stays, and a late word adds nothing. */
    @Test
    void whatHadBeenSaidStaysWhereATurnIsStopped() {
        Accepted first = conversations.begin(msRivera, post(WISH));
        turns.takeUp(first.turnId()).orElseThrow();
        speaking.soFar(first.turnId(), first.conversationId(), "Samba and baroque make");
        assertThat(speaking.of(first.turnId())).contains("Samba and baroque make");

        turns.stop(msRivera, first.conversationId(), first.turnId());
        speaking.soFar(first.turnId(), first.conversationId(), "Samba and baroque make a late");

        assertThat(transcript(first).turns()).extracting(Turn::saidSoFar).containsExactly("Samba and baroque make");
        turns.retry(msRivera, first.conversationId(), first.turnId());
        turns.takeUp(first.turnId()).orElseThrow();
        assertThat(transcript(first).turns()).extracting(Turn::saidSoFar).containsExactly("");
    }

    @Test
    void anAnswerTakesThePlaceOfWhatWasSaidBeforeIt() {
        Accepted first = conversations.begin(msRivera, post(WISH));
        OpenTurn running = turns.takeUp(first.turnId()).orElseThrow();
        speaking.soFar(first.turnId(), first.conversationId(), "Samba and baroque make");

        turns.complete(first.turnId(), answer("Samba and baroque it is.", running));

        assertThat(transcript(first).turns()).extracting(Turn::saidSoFar).containsExactly("");
        assertThat(speaking.of(first.turnId())).isEmpty();
    }

    @Test
    void aFailedTurnSaysWhyAndIsAnsweredAtTheNextTry() {
        Accepted first = conversations.begin(msRivera, post(WISH));
        turns.takeUp(first.turnId()).orElseThrow();
        turns.fail(first.turnId(), "The library was closed.");

        assertThat(transcript(first).turns())
                .extracting(Turn::status, Turn::error)
                .containsExactly(tuple(TurnStatus.FAILED, "The library was closed."));

        turns.retry(msRivera, first.conversationId(), first.turnId());
        turns.retry(msRivera, first.conversationId(), first.turnId());
        OpenTurn again = turns.takeUp(first.turnId()).orElseThrow();
        turns.complete(first.turnId(), answer("Here.", again));

        assertThat(again.message()).isEqualTo(WISH);
        assertThat(transcript(first).messages()).extracting(Message::text).containsExactly(WISH, "Here.");
        assertThat(transcript(first).turns().getFirst().error()).isNull();
        turns.retry(msRivera, first.conversationId(), first.turnId());
        assertThat(status(first)).isEqualTo(TurnStatus.COMPLETED);
    }

    /** F05: what comes after a stop is dropped, and the next message is taken. */
    @Test
    void anAnswerThatComesAfterTheStopIsDropped() {
        Accepted first = conversations.begin(msRivera, post(WISH));
        OpenTurn running = turns.takeUp(first.turnId()).orElseThrow();
        turns.stop(msRivera, first.conversationId(), first.turnId());
        turns.stop(msRivera, first.conversationId(), first.turnId());

        assertThat(turns.complete(first.turnId(), answer("Too late.", running))).isEqualTo(Completion.ENDED_ELSEWHERE);
        turns.fail(first.turnId(), "Too late.");
        assertThat(status(first)).isEqualTo(TurnStatus.STOPPED);
        assertThat(transcript(first).messages()).hasSize(1);
        Accepted next = conversations.say(msRivera, first.conversationId(), post("Grade 7."));
        assertThat(turns.takeUp(next.turnId())).isPresent();
    }

    @Test
    void anAnswerMadeFromAnOlderBriefIsNotKept() {
        Accepted first = conversations.begin(msRivera, post(WISH));
        OpenTurn running = turns.takeUp(first.turnId()).orElseThrow();
        Brief corrected = new Brief(
                List.of(),
                Noted.confirmed(SkillLevel.ADVANCED),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        conversations.correct(msRivera, first.conversationId(), brief -> corrected);

        assertThat(turns.complete(first.turnId(), answer("Old.", running))).isEqualTo(Completion.CHANGED_MEANWHILE);
        OpenTurn again = turns.lookAgain(first.turnId());
        assertThat(turns.complete(first.turnId(), answer("New.", again))).isEqualTo(Completion.DONE);
        assertThat(transcript(first).brief()).isEqualTo(corrected);
    }

    /** Ending is a claim: of a stop and an answer that come together, one is the end. */
    @Test
    void ofTwoEndsThatRaceOneIsTheEnd() throws Exception {
        for (int round = 0; round < 25; round++) {
            Accepted first = conversations.begin(msRivera, post(WISH));
            OpenTurn running = turns.takeUp(first.turnId()).orElseThrow();
            CompletableFuture<Void> stop =
                    CompletableFuture.runAsync(() -> turns.stop(msRivera, first.conversationId(), first.turnId()));
            Completion completion = turns.complete(first.turnId(), answer("Here.", running));
            stop.get();

            boolean answered = completion == Completion.DONE;
            assertThat(status(first)).isEqualTo(answered ? TurnStatus.COMPLETED : TurnStatus.STOPPED);
            assertThat(transcript(first).messages()).hasSize(answered ? 2 : 1);
        }
    }

    /** F09: two who empty the queue together take each message once, in order. */
    @Test
    void twoWorkersTakeEachMessageOnceAndInOrder() throws Exception {
        for (int round = 0; round < 10; round++) {
            Accepted first = conversations.begin(msRivera, post("0"));
            conversations.say(msRivera, first.conversationId(), post("1"));
            conversations.say(msRivera, first.conversationId(), post("2"));
            ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();

            together(
                    () -> {
                        drain(first.conversationId(), taken);
                        return true;
                    },
                    2);

            assertThat(taken).containsExactly("0", "1", "2");
            assertThat(transcript(first).messages())
                    .filteredOn(message -> message.speaker() == Speaker.AGENT)
                    .hasSize(3);
        }
    }

    private void drain(String conversation, ConcurrentLinkedQueue<String> taken) {
        Optional<String> next = turns.next(conversation);
        while (next.isPresent()) {
            turns.takeUp(next.get()).ifPresent(turn -> {
                taken.add(turn.message());
                turns.complete(turn.turnId(), answer("Here.", turn));
            });
            next = turns.next(conversation);
        }
    }

    /** F03: what ran when the server died waits again; what was tried three times is given up under its name. */
    @Test
    void whatNobodyHoldsWaitsAgainUntilItWasTriedTooOften() {
        Accepted first = conversations.begin(msRivera, post(WISH));
        for (int attempt = 0; attempt < 3; attempt++) {
            turns.takeUp(first.turnId()).orElseThrow();
            assertThat(turns.takeStock(Set.of(first.turnId()))).noneMatch(this::isOf);
            assertThat(status(first)).isEqualTo(TurnStatus.RUNNING);
            turns.takeStock(Set.of());
        }

        assertThat(status(first)).isEqualTo(TurnStatus.INTERRUPTED);
        turns.retry(msRivera, first.conversationId(), first.turnId());
        assertThat(turns.takeUp(first.turnId())).isPresent();
    }

    private boolean isOf(TurnOpened opened) {
        return conversations.overview(msRivera, "", null, 0, 100).items().stream()
                .anyMatch(item -> item.id().equals(opened.conversationId()));
    }

    @Test
    void whoGivesUpWaitingDoesNotDisturbOthersWhoWait() throws Exception {
        Accepted first = conversations.begin(msRivera, post(WISH));
        CompletableFuture<Boolean> patient =
                CompletableFuture.supplyAsync(() -> watch.awaitEnd(first.turnId(), Duration.ofMinutes(1)));

        assertThat(watch.awaitEnd(first.turnId(), Duration.ofMillis(20))).isFalse();
        turns.stop(msRivera, first.conversationId(), first.turnId());

        assertThat(patient.get()).isTrue();
        assertThat(watch.awaitEnd(first.turnId(), Duration.ZERO)).isTrue();
    }

    /** F28: a turn is stopped and retried by whoever asked, and by nobody else. */
    @Test
    void someoneElsesTurnIsNotFound() {
        Accepted first = conversations.begin(msRivera, post(WISH));
        EducatorId stranger = somebody();

        assertThatExceptionOfType(TurnNotFound.class)
                .isThrownBy(() -> turns.stop(stranger, first.conversationId(), first.turnId()));
        assertThatExceptionOfType(TurnNotFound.class)
                .isThrownBy(() -> turns.retry(stranger, first.conversationId(), first.turnId()));
        assertThatExceptionOfType(ConversationNotFound.class)
                .isThrownBy(() -> conversations.say(stranger, first.conversationId(), post("Mine.")));
        assertThat(status(first)).isEqualTo(TurnStatus.QUEUED);
    }

    private Transcript transcript(Accepted accepted) {
        return conversations.transcript(msRivera, accepted.conversationId());
    }

    private TurnStatus status(Accepted accepted) {
        return transcript(accepted).turn(accepted.turnId()).orElseThrow().status();
    }

    private static <T> List<T> together(Callable<T> call, int times) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(Collections.nCopies(times, call)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
