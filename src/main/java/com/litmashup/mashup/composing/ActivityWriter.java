package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Listening;
import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.Objective;
import com.litmashup.mashup.Lesson.Word;
import com.litmashup.mashup.composing.ActivitiesPlanner.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes one activity of a kind: what the teacher does, what pupils do and what the projector shows. */
final class ActivityWriter {

    private final Outline outline;
    private final Bench bench;
    private final List<Objective> objectives;
    private final List<Word> words;
    private final List<String> lyrics;

    ActivityWriter(Outline outline, List<Objective> objectives, List<Word> words, List<String> lyrics) {
        this.outline = outline;
        this.bench = outline.bench();
        this.objectives = objectives;
        this.words = words;
        this.lyrics = lyrics;
    }

    Activity write(Slot slot) {
        String kind = kind(slot);
        List<Integer> numbers = Phrases.numbers("activity." + kind, ".title");
        int turn = numbers.indexOf(bench.phrases().pick("activity " + kind, numbers));
        int number = numbers.get((turn + slot.session() - 1 + slot.place()) % numbers.size());
        String key = "activity." + kind + "." + number;
        Fill fill = fill(slot);
        return new Activity(
                title(slot, outline.say(key + ".title", fill)),
                slot.minutes(),
                slot.session(),
                Prose.sentence(outline.say(key + ".teacher", fill)),
                Prose.sentence(outline.say(key + ".pupils", fill)),
                outline.say("activity." + kind + ".bloom"),
                mode(kind, slot),
                served(kind),
                outline.say(key + ".screen", fill));
    }

    /** Listening differs by who is heard and whether it can be played. */
    private String kind(Slot slot) {
        if (!slot.kind().equals("listen")) {
            return slot.kind();
        }
        if (slot.segments() < bench.guests().size()) {
            return bench.conditions().plays() ? "listen-all" : "perform-all";
        }
        Guest guest = bench.guest(slot.place());
        if (!guest.isKnown()) {
            return "listen-newcomer";
        }
        return bench.conditions().plays() ? "listen" : "perform";
    }

    private String mode(String kind, Slot slot) {
        String mode = outline.say("activity." + kind + ".mode");
        if (kind.equals("learn")
                && part(slot).instrument().equals("voice")
                && bench.conditions().sings()) {
            return "sing";
        }
        return mode.equals("move") && !bench.conditions().moves() ? "play" : mode;
    }

    private String title(Slot slot, String title) {
        boolean again = slot.place() > 3;
        return again ? outline.say("activity.again", Fill.of("title", title).with("round", slot.place() + 1)) : title;
    }

    private List<String> served(String kind) {
        List<String> blooms =
                Arrays.asList(outline.say("activity." + kind + ".serves").split(",", -1));
        return objectives.stream()
                .filter(objective -> blooms.contains(objective.bloom()))
                .map(Objective::id)
                .toList();
    }

    private Fill fill(Slot slot) {
        Part part = part(slot);
        Part next = outline.part(slot.place() + 1 + 2 * (slot.session() - 1));
        List<String> talk = new OpeningWriter(outline).discussion();
        return part.fill()
                .with("next", next.fill().values().getOrDefault("part", ""))
                .with("nextGenre", next.player().spoken())
                .with("nextSays", Prose.clause(next.line().says()))
                .with("question", Prose.sentence(talk.get((slot.session() - 1 + slot.place()) % talk.size())))
                .with("session", slot.session())
                .with("sessions", bench.brief().sessions())
                .with("lyric", Prose.clause(lyrics.get((slot.session() - 1) * 2 % lyrics.size())))
                .with("lyricLines", lyrics.size())
                .with(
                        "ideaWords",
                        named(words.stream()
                                .map(Word::term)
                                .filter(this::isIdea)
                                .toList()))
                .with(
                        "idea",
                        outline.ideas()
                                .get((slot.session() - 1 + slot.place())
                                        % outline.ideas().size())
                                .label())
                .with(heard(slot));
    }

    private Part part(Slot slot) {
        return outline.part(slot.place() + 2 * (slot.session() - 1));
    }

    private Fill heard(Slot slot) {
        Guest guest = bench.guest(slot.place() + slot.session() - 1);
        Genre genre = guest.genre() != null ? guest.genre() : bench.player(0).genre();
        List<Listening> listening = bench.phrases().shuffled("records of " + guest.name(), genre.listening());
        String recording = listening.isEmpty() ? genre.inSentence() : attributed(listening.getFirst());
        String asked = listening.isEmpty() ? "" : listening.getFirst().listenFor();
        return Fill.of("guest", guest.spoken())
                .with("recording", recording)
                .with("listenFor", asked.isEmpty() ? outline.say("listen-for") : asked)
                .with("people", Prose.clause(genre.origin().people()))
                .with("words", named(traditionWords(genre)))
                .with("recordings", recordings());
    }

    private String recordings() {
        return Prose.and(bench.players().stream()
                .filter(player -> !player.genre().listening().isEmpty())
                .map(player -> attributed(bench.phrases()
                        .shuffled("records of " + player.name(), player.genre().listening())
                        .getFirst()))
                .toList());
    }

    private static String attributed(Listening heard) {
        return "“" + heard.title() + "” by " + heard.artist() + " (" + heard.year() + ")";
    }

    private List<String> traditionWords(Genre genre) {
        List<String> own = genre.vocabulary().stream().map(Genre.Term::term).toList();
        return words.stream().map(Word::term).filter(own::contains).toList();
    }

    private boolean isIdea(String term) {
        return outline.ideas().stream()
                .anyMatch(idea -> idea.label().toLowerCase(Locale.ROOT).equals(term.toLowerCase(Locale.ROOT)));
    }

    private String named(List<String> terms) {
        return terms.isEmpty() ? outline.ideas().getFirst().label() : Prose.and(terms);
    }
}
