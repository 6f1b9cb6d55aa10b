package com.litmashup.research.desk;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.Confidence;
import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.genre.GenreName;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Inquiry;
import com.litmashup.research.SearchWatch;
import com.litmashup.research.SearchWatch.Progress;
import com.litmashup.research.Source;
import com.litmashup.research.SourceNumbers;
import com.litmashup.research.ToolCall;
import com.litmashup.research.judging.Judge;
import com.litmashup.research.searching.Hit;
import com.litmashup.research.searching.Searches;
import com.litmashup.research.searching.Searches.Searched;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Researches on the web. What comes back is judged, numbered in the order of the questions, and quoted as it stands. */
@Component
class WebDesk {

    private static final int PAGES_A_QUERY = 3;

    private final Searches searches;
    private final Judge judge;
    private final Names names;
    private final QueryPlan plan;
    private final MessageSource texts;
    private final Clock clock;

    WebDesk(Searches searches, Judge judge, Atlas atlas, Gazetteer gazetteer, MessageSource texts, Clock clock) {
        this.searches = searches;
        this.judge = judge;
        this.names = new Names(atlas, gazetteer);
        this.plan = new QueryPlan(names::home);
        this.texts = texts;
        this.clock = clock;
    }

    /** What a genre is called, and where it is at home. */
    record Names(Atlas atlas, Gazetteer gazetteer) {

        List<String> of(String genre) {
            return Stream.of(
                            Stream.of(genre),
                            atlas.named(genre).map(Genre::inSentence).stream(),
                            gazetteer.find(genre).map(GenreName::aliases).stream()
                                    .flatMap(List::stream))
                    .flatMap(name -> name)
                    .filter(name -> !name.isBlank())
                    .distinct()
                    .toList();
        }

        String home(String genre) {
            Optional<String> place = atlas.named(genre)
                    .map(entry -> entry.origin().place().split("[,;(]", 2)[0].strip() + " "
                            + entry.origin().country());
            return place.or(() -> gazetteer.find(genre).map(GenreName::region)).orElse("");
        }
    }

    /** What the web has to say beside what is known already. */
    Dossier research(Inquiry inquiry, Dossier known, SearchWatch watch) {
        List<Planned> planned = plan.of(inquiry, known.findings());
        boolean onlyGaps = inquiry.fresh().isEmpty();
        if (planned.isEmpty() || (onlyGaps && !searches.hasKey())) {
            return Dossier.EMPTY;
        }
        List<String> queries = planned.stream().map(Planned::query).toList();
        if (!searches.hasKey()) {
            return new Dossier(List.of(searches.notMade(queries.getFirst())), List.of(), List.of());
        }
        watch.at(new Progress(1, queries.size(), queries.getFirst()));
        List<Searched> searched = searches.search(queries, new Countdown(queries, watch)::ended);
        return new Round(inquiry, known).dossier(planned, searched);
    }

    /** Tells, after each answer, which question is still waited for. */
    private static final class Countdown {

        private final List<String> queries;
        private final SearchWatch watch;
        private final BitSet answered = new BitSet();

        Countdown(List<String> queries, SearchWatch watch) {
            this.queries = queries;
            this.watch = watch;
        }

        synchronized void ended(int place) {
            answered.set(place);
            int next = answered.nextClearBit(0);
            if (next < queries.size()) {
                watch.at(new Progress(answered.cardinality() + 1, queries.size(), queries.get(next)));
            }
        }
    }

    /** One question on its own. */
    Dossier ask(Planned planned, Inquiry inquiry) {
        List<Searched> searched = searches.hasKey()
                ? searches.search(List.of(planned.query()), place -> {})
                : List.of(new Searched(searches.notMade(planned.query()), List.of()));
        return new Round(inquiry, Dossier.EMPTY).dossier(List.of(planned), searched);
    }

    /** What came back from one round, worked through in the order of the questions. */
    private class Round {

        private final Inquiry inquiry;
        private final SourceNumbers numbers;
        private final Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        private final List<ToolCall> calls = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Round(Inquiry inquiry, Dossier known) {
            this.inquiry = inquiry;
            this.numbers = new SourceNumbers(Stream.concat(inquiry.known().stream(), known.sources().stream())
                    .toList());
        }

        Dossier dossier(List<Planned> planned, List<Searched> searched) {
            for (int i = 0; i < planned.size(); i++) {
                work(planned.get(i), searched.get(i));
            }
            return new Dossier(calls, numbers.added(), findings);
        }

        private void work(Planned planned, Searched searched) {
            Map<Judge.Kept, Hit> kept = new LinkedHashMap<>();
            List<String> leftOut = new ArrayList<>();
            for (Hit hit : searched.hits()) {
                boolean recent = planned.strand() == Strand.TODAY;
                switch (judge.judge(
                        hit,
                        inquiry.band(),
                        recent,
                        now.atOffset(ZoneOffset.UTC).getYear())) {
                    case Judge.Kept one -> kept.putIfAbsent(one, hit);
                    case Judge.LeftOut one -> leftOut.add(one.reason());
                }
            }
            List<Judge.Kept> best = kept.keySet().stream()
                    .sorted(Comparator.comparingDouble(Judge.Kept::quality).reversed())
                    .limit(PAGES_A_QUERY)
                    .toList();
            best.forEach(page -> note(planned, page, kept.getOrDefault(page, new Hit("", "", "", null))));
            calls.add(noting(searched.call(), best.size(), leftOut));
        }

        private void note(Planned planned, Judge.Kept page, Hit hit) {
            List<String> told = judge.telling()
                    .sentences(
                            hit.content(),
                            planned.genres().stream().map(names::of).toList(),
                            inquiry.band());
            String words = told.isEmpty() ? shown(hit.content()) : told.getFirst() + ".";
            int number = numbers.numberOf(fresh -> source(fresh, planned, page), words);
            if (!told.isEmpty()) {
                Finding finding = finding(planned, page, told.getFirst(), number);
                if (!findings.contains(finding)) {
                    findings.add(finding);
                }
            }
        }

        private Finding finding(Planned planned, Judge.Kept page, String sentence, int number) {
            String text = say("research.quoted", page.publisher(), sentence);
            return new Finding(
                    planned.subject(),
                    planned.strand(),
                    text,
                    text,
                    Confidence.MEDIUM,
                    planned.isLink() ? "link" : Finding.WEB,
                    List.of(number));
        }

        private Source source(int number, Planned planned, Judge.Kept page) {
            return new Source(
                    number,
                    "",
                    page.title(),
                    page.url(),
                    page.publisher(),
                    page.year(),
                    "",
                    Source.Kind.WEB,
                    page.quality(),
                    page.judgement(),
                    planned.genres().size() == 1 ? planned.genres().getFirst() : null,
                    now,
                    Source.Standing.FOUND);
        }
    }

    private static final int LONGEST_SHOWN = 400;

    /** The beginning of a page's words, on one line. */
    private static String shown(String content) {
        String line = content.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    private ToolCall noting(ToolCall call, int kept, List<String> leftOut) {
        String note = leftOut.isEmpty()
                ? call.error()
                : say(
                        "research.leftout",
                        leftOut.size(),
                        String.join(", ", leftOut.stream().distinct().toList()));
        return new ToolCall(
                call.id(),
                call.tool(),
                call.query(),
                call.outcome(),
                kept,
                call.durationMs(),
                note,
                call.credits(),
                call.createdAt());
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, Locale.ENGLISH);
    }
}
