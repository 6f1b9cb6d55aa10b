package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre;
import com.litmashup.pedagogy.Readability;
import com.litmashup.research.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes the words around a lesson: its title, summary, question, discussion and extension. */
final class OpeningWriter {

    private static final int LONGEST_TITLE = 96;
    private static final int MOST_YOUNG_QUESTIONS = 4;

    private final Outline outline;
    private final Bench bench;

    OpeningWriter(Outline outline) {
        this.outline = outline;
        this.bench = outline.bench();
    }

    /** Two true clauses about the sounds where they are short enough, else the traditions' own words. */
    String title() {
        Fill fill = titleWords();
        List<Integer> numbers = bench.phrases().shuffled("title", Phrases.numbers("title", ""));
        return numbers.stream()
                .map(number -> Prose.capital(Phrases.exactly("title." + number, fill)))
                .filter(title -> title.length() <= LONGEST_TITLE)
                .filter(this::namesEveryGenre)
                .findFirst()
                .orElseGet(() -> Prose.capital(Phrases.exactly("title.short", fill)));
    }

    private boolean namesEveryGenre(String title) {
        String plain = title.toLowerCase(Locale.ROOT);
        boolean samePlace = place(0).equals(place(1)) && title.contains(place(0));
        return !samePlace
                && bench.guests().stream()
                        .allMatch(guest ->
                                plain.contains(Prose.article(guest.spoken()).toLowerCase(Locale.ROOT)));
    }

    private Fill titleWords() {
        return outline.base()
                .with("first", Prose.capital(bench.guest(0).spoken()))
                .with("second", Prose.capital(bench.guest(1).spoken()))
                .with("hook1", Prose.clause(hook(0)))
                .with("hook2", Prose.clause(hook(1)))
                .with("term1", Prose.title(term(0)))
                .with("term2", Prose.title(term(1)))
                .with("part1", Prose.title(outline.writtenPart(0).name()))
                .with("part2", Prose.title(outline.writtenPart(1).name()))
                .with("place1", place(0))
                .with("place2", place(1));
    }

    private String hook(int place) {
        List<String> hooks = bench.player(place).genre().hooks();
        List<String> mixed =
                bench.phrases().shuffled("hook " + bench.player(place).name(), hooks);
        return mixed.isEmpty()
                ? bench.player(place).spoken()
                : mixed.get(Math.min(place / bench.players().size(), mixed.size() - 1));
    }

    private String term(int place) {
        Genre genre = bench.player(place).genre();
        List<Genre.Term> mixed = bench.phrases().shuffled("title word " + genre.id(), genre.vocabulary());
        return mixed.isEmpty()
                ? bench.player(place).spoken()
                : mixed.get(place % mixed.size()).term();
    }

    private String place(int place) {
        return bench.player(place).genre().origin().place().split("[,;(]", 2)[0].strip();
    }

    /** Two to four sentences that name every genre and what the class will have made. */
    String summary() {
        Fill fill = Fill.of("hook", Prose.sentence(hook(0)))
                .with("times", outline.say(bench.brief().sessions() == 1 ? "summary.once" : "summary.often", times()));
        return outline.say("summary", fill);
    }

    private Fill times() {
        return Fill.of("minutes", bench.brief().durationMinutes())
                .with("sessions", bench.brief().sessions());
    }

    String essentialQuestion() {
        return outline.say("question");
    }

    /** Questions of each genre in turn, then one about their meeting. */
    List<String> discussion() {
        List<String> questions = new ArrayList<>();
        if (bench.isVeryYoung()) {
            return ofTheYoung();
        }
        int each = bench.players().size() > 2 ? 1 : 2;
        for (Player player : bench.players()) {
            inReach(player).stream().limit(each).forEach(questions::add);
        }
        bench.guests().stream()
                .filter(guest -> !guest.isKnown())
                .forEach(guest -> questions.add(outline.say("talk.newcomer", Fill.of("genre", guest.name()))));
        questions.add(meeting());
        return List.copyOf(questions);
    }

    /** Mixed as the brief has it; for young pupils those that are easiest to read come first. */
    private List<String> inReach(Player player) {
        List<String> mixed = bench.phrases()
                .shuffled("talk of " + player.name(), player.genre().discussion());
        return bench.isYoung()
                ? mixed.stream()
                        .sorted(Comparator.comparingDouble(Readability::gradeOf))
                        .toList()
                : mixed;
    }

    /** Questions that ask for a movement or a word, with this lesson's own parts and genres. */
    private List<String> ofTheYoung() {
        List<Integer> numbers = bench.phrases().shuffled("talk of the young", Phrases.numbers("talk.young", ""));
        List<String> questions = new ArrayList<>(numbers.stream()
                .limit(MOST_YOUNG_QUESTIONS)
                .map(number -> outline.say("talk.young." + number))
                .toList());
        bench.guests().stream()
                .filter(guest -> !guest.isKnown())
                .forEach(guest -> questions.add(outline.say("talk.newcomer", Fill.of("genre", guest.name()))));
        return List.copyOf(questions);
    }

    private String meeting() {
        for (Guest one : bench.guests()) {
            for (Guest other : bench.guests()) {
                List<Finding> links =
                        one.equals(other) ? List.of() : bench.citations().between(one.name(), other.name());
                if (!links.isEmpty()) {
                    Finding link = bench.phrases().pick("link", links);
                    String text = bench.isYoung() ? link.simply() : link.text();
                    return outline.say("talk.link", Fill.of("link", Citations.marked(text, link.sources())));
                }
            }
        }
        return outline.say("talk.meeting", Fill.EMPTY);
    }

    String extension() {
        return outline.say("extension", Fill.EMPTY);
    }
}
