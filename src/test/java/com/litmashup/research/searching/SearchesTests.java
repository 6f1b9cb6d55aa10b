package com.litmashup.research.searching;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.research.ResearchMother;
import com.litmashup.research.ResearchProperties;
import com.litmashup.research.ToolCall;
import com.litmashup.research.ToolCall.Outcome;
import com.litmashup.research.scripted.Scene;
import com.litmashup.research.scripted.ScriptedTavily;
import com.litmashup.research.searching.Searches.Searched;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The searches against a Tavily at its wire, which behaves as it is told. */
class SearchesTests {

    private final ScriptedTavily tavily = ScriptedTavily.playing(SearchesTests::found);

    @AfterEach
    void close() {
        tavily.close();
    }

    @Test
    void asksAsTavilyWantsToBeAskedAndSendsTheKeyInItsHeaderOnly() {
        List<Searched> searched = patient().search(List.of("samba history"), place -> {});

        assertThat(tavily.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.head()).startsWith("POST /search HTTP/1.1");
            assertThat(asked.has("Authorization: Bearer " + ResearchMother.KEY)).isTrue();
            assertThat(asked.query()).isEqualTo("samba history");
        });
        assertThat(searched).singleElement().satisfies(one -> {
            assertThat(one.call().outcome()).isEqualTo(Outcome.OK);
            assertThat(one.call().credits()).isOne();
            assertThat(one.call().toString()).doesNotContain("CANARY");
            assertThat(one.hits()).extracting(Hit::title).containsExactly("On samba history");
        });
    }

    /** F13: one failing query costs no other. */
    @Test
    void oneFailureLeavesTheOthersWhatTheyFound() {
        tavily.play(query -> query.equals("b") ? Scene.answers(500, "{}") : found(query));

        List<Searched> searched = patient().search(List.of("a", "b", "c"), place -> {});

        assertThat(outcomes(searched)).containsExactly(Outcome.OK, Outcome.FAILED, Outcome.OK);
        assertThat(searched.get(1).call().error()).contains("trouble of its own");
        assertThat(searched.get(2).hits()).hasSize(1);
    }

    /** F14: neither silence nor a byte now and then holds a search beyond its deadline. */
    @Test
    void silenceAndDrippingEndAtTheDeadlineOfTheQuery() {
        tavily.play(query ->
                query.equals("silent") ? Scene.hangs() : query.equals("dripping") ? Scene.drips() : found(query));
        Searches searches =
                searches(ResearchMother.with(tavily.address(), ResearchMother.SHORT, ResearchMother.LONG, 8));

        List<Searched> searched = searches.search(List.of("silent", "dripping"), place -> {});

        assertThat(outcomes(searched)).containsOnly(Outcome.TIMEOUT);
        assertThat(searched).allSatisfy(one -> assertThat(one.call().error()).isEqualTo("No answer came in time."));
    }

    /** F14: with one query hanging, all ends at the overall deadline with the others' results. */
    @Test
    void theOverallDeadlineEndsWhatHangsAndKeepsTheRest() {
        tavily.play(query -> query.equals("b") ? Scene.hangs() : found(query));
        Searches searches =
                searches(ResearchMother.with(tavily.address(), ResearchMother.LONG, Duration.ofSeconds(4), 8));

        List<Searched> searched = searches.search(List.of("a", "b", "c"), place -> {});

        assertThat(outcomes(searched)).containsExactly(Outcome.OK, Outcome.TIMEOUT, Outcome.OK);
        assertThat(searched.get(1).call().durationMs()).isBetween(4_000L, 59_000L);
    }

    /** F15: six ends, six values, six sentences. */
    @ParameterizedTest
    @CsvSource({
        "401, FAILED, did not accept the key",
        "400, FAILED, would not take this question",
        "404, FAILED, could not be read",
        "302, FAILED, could not be read",
        "503, FAILED, trouble of its own",
        "429, RATE_LIMITED, too often",
        "432, RATE_LIMITED, used up",
        "433, RATE_LIMITED, used up",
    })
    void everyRefusalHasItsOutcomeAndItsSentence(int status, Outcome outcome, String sentence) {
        tavily.play(
                query -> Scene.answers(status, "{\"detail\":{\"error\":\"no\"}}", "Location: http://127.0.0.1:1/\r\n"));

        assertThat(patient().search(List.of("samba"), place -> {}))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.call().outcome()).isEqualTo(outcome);
                    assertThat(one.call().error()).contains(sentence);
                    assertThat(one.hits()).isEmpty();
                });
    }

    @Test
    void nothingFoundIsNoFailure() {
        tavily.play(query -> Scene.pages(List.of()));

        assertThat(outcomes(patient().search(List.of("zzyzx"), place -> {}))).containsExactly(Outcome.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "{\"results\":null}", "{\"results\":\"x\"}", "<html>", "{\"error\":\"x\"}"
            })
    void anAnswerThatCannotBeReadIsAFailure(String body) {
        tavily.play(query -> Scene.answers(200, body));

        assertThat(outcomes(patient().search(List.of("samba"), place -> {}))).containsExactly(Outcome.FAILED);
    }

    @Test
    void holesInAnAnswerAreNoFailure() {
        tavily.play(query -> Scene.answers(200, "{\"results\":[null,{},{\"title\":null,\"url\":\"https://a.org\"}]}"));

        assertThat(patient().search(List.of("samba"), place -> {}).getFirst().hits())
                .hasSize(2);
    }

    @Test
    void whatBreaksOffOrHasNoEndIsAFailure() {
        tavily.play(query -> query.equals("broken") ? Scene.breaksOff() : Scene.floods());

        assertThat(outcomes(patient().search(List.of("broken", "flood"), place -> {})))
                .containsOnly(Outcome.FAILED);
    }

    @Test
    void nobodyThereIsAFailure() {
        tavily.close();

        assertThat(outcomes(patient().search(List.of("samba"), place -> {}))).containsExactly(Outcome.FAILED);
    }

    /** Proved at the socket: without a key nobody even knocks. */
    @Test
    void withoutAKeyNothingLeavesThisMachine() {
        Searches searches = searches(ResearchMother.withoutKey(tavily.address()));

        List<Searched> searched = searches.search(List.of("samba", "baroque"), place -> {});

        assertThat(outcomes(searched)).containsOnly(Outcome.NO_KEY);
        assertThat(searches.notMade("samba").outcome()).isEqualTo(Outcome.NO_KEY);
        assertThat(tavily.connections()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"429, 2", "500, 2", "503, 2", "400, 1", "401, 1", "432, 1"})
    void onlyTooManyAndTheServersTroubleAreTriedAgainAndOnce(int status, int tries) {
        tavily.play(query -> Scene.answers(status, "{}"));

        patient().search(List.of("samba"), place -> {});

        assertThat(tavily.asked()).hasSize(tries);
    }

    @Test
    void aSecondTryMayHelp() {
        AtomicInteger tries = new AtomicInteger();
        tavily.play(
                query -> tries.getAndIncrement() == 0 ? Scene.answers(503, "{}", "Retry-After: 0\r\n") : found(query));

        assertThat(outcomes(patient().search(List.of("samba"), place -> {}))).containsExactly(Outcome.OK);
    }

    @Test
    void whoAsksForALongerPauseThanThereIsTimeIsNotAskedAgain() {
        tavily.play(query -> Scene.answers(429, "{}", "Retry-After: 3600\r\n"));

        assertThat(outcomes(patient().search(List.of("samba"), place -> {}))).containsExactly(Outcome.RATE_LIMITED);
        assertThat(tavily.asked()).hasSize(1);
    }

    /** F16: whatever order the answers come in, each stands at its question. */
    @Test
    void answersStandInTheOrderOfTheQuestions() {
        List<String> queries =
                IntStream.range(0, 6).mapToObj(number -> "query " + number).toList();
        for (int round = 0; round < 100; round++) {
            Map<String, CountDownLatch> gates = inRandomOrder(queries, round);

            List<Searched> searched = patient().search(queries, place -> {});

            assertThat(searched).extracting(one -> one.call().query()).isEqualTo(queries);
            assertThat(searched)
                    .allSatisfy(one -> assertThat(one.hits().getFirst().title())
                            .isEqualTo("On " + one.call().query()));
            assertThat(searched).extracting(one -> one.call().id()).isSorted();
            assertThat(gates).hasSize(6);
        }
    }

    /** Each question is answered when the one before it in a shuffled order has been. */
    private Map<String, CountDownLatch> inRandomOrder(List<String> queries, int seed) {
        List<String> order = new ArrayList<>(queries);
        Collections.shuffle(order, new Random(seed));
        Map<String, CountDownLatch> gates = new java.util.HashMap<>();
        order.forEach(query -> gates.put(query, new CountDownLatch(1)));
        gates.get(order.getFirst()).countDown();
        tavily.play(query -> Scene.after(gates.get(query), (caller, over) -> {
            found(query).play(caller, over);
            int next = order.indexOf(query) + 1;
            if (next < order.size()) {
                gates.get(order.get(next)).countDown();
            }
        }));
        return gates;
    }

    /** F20: what is blank is not asked, what cannot be seen is not sent. */
    @Test
    void blankQueriesAreNotSentAndControlCharactersNeither() {
        assertThat(QueryText.asking(List.of("", "  ", "a\u0000b\u200b c"), "the teacher's words"))
                .containsExactly("a b c");
        assertThat(QueryText.asking(List.of("", "\u0007", "…"), "samba\tin Bahia"))
                .containsExactly("samba in Bahia");
        assertThat(QueryText.clean("word ".repeat(200)))
                .hasSizeLessThanOrEqualTo(400)
                .endsWith("word");
    }

    @Test
    void theSameQuestionIsAskedOnceHoweverItIsWritten() {
        Searches searches = patient();
        searches.search(List.of("Samba  history"), place -> {});

        ToolCall again = searches.search(List.of("samba history"), place -> {})
                .getFirst()
                .call();

        assertThat(tavily.asked()).hasSize(1);
        assertThat(again.outcome()).isEqualTo(Outcome.OK);
        assertThat(again.credits()).isZero();
    }

    @Test
    void whatFailedIsNotRemembered() {
        Searches searches = patient();
        tavily.play(query -> Scene.answers(401, "{}"));
        searches.search(List.of("samba"), place -> {});
        tavily.play(SearchesTests::found);

        assertThat(outcomes(searches.search(List.of("samba"), place -> {}))).containsExactly(Outcome.OK);
    }

    @Test
    void aProviderInTroubleIsLeftAlone() {
        tavily.play(query -> Scene.answers(401, "{}"));
        Searches searches = patient();
        for (int i = 0; i < 5; i++) {
            assertThat(searches.restingBecause()).isNull();
            searches.search(List.of("query " + i), place -> {});
        }

        Searched next = searches.search(List.of("one more"), place -> {}).getFirst();

        assertThat(tavily.asked()).hasSize(5);
        assertThat(next.call().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(next.call().error()).isEqualTo(searches.restingBecause()).contains("half a minute");
    }

    @Test
    void fewAreUnderWayAtOnce() {
        Searches searches =
                searches(ResearchMother.with(tavily.address(), ResearchMother.LONG, ResearchMother.LONG, 2));
        List<String> queries =
                IntStream.range(0, 12).mapToObj(number -> "q" + number).toList();

        assertThat(outcomes(searches.search(queries, place -> {}))).containsOnly(Outcome.OK);
        assertThat(tavily.mostAtOnce()).isLessThanOrEqualTo(2);
    }

    private Searches patient() {
        return searches(ResearchMother.patient(tavily.address()));
    }

    private static Searches searches(ResearchProperties properties) {
        return new Searches(properties, ResearchMother.words(), Clock.systemUTC());
    }

    private static List<Outcome> outcomes(List<Searched> searched) {
        return searched.stream().map(one -> one.call().outcome()).toList();
    }

    private static Scene found(String query) {
        return Scene.page(
                "On " + query, "https://folkways.si.edu/" + query.replace(' ', '-'), "Words on " + query + ".");
    }
}
