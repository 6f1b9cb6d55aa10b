package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Listening;
import com.litmashup.mashup.Lesson.Word;
import com.litmashup.mashup.composing.ActivitiesPlanner.Slot;
import java.util.List;
import java.util.Set;

/** What the templates of one activity speak of: its part, its idea, its recording, its words and its seconds. */
final class SlotFill {

    private static final Set<String> LEARNING = Set.of("learn", "make-up");

    /** Seconds; longer hearings are a multiple of it. */
    private static final int SHORTEST_HEARING = 15;

    private final Outline outline;
    private final Bench bench;
    private final List<Word> words;
    private final List<String> lyrics;
    private final List<String> talk;
    private final String big;

    SlotFill(Outline outline, List<Word> words, List<String> lyrics) {
        this.outline = outline;
        this.bench = outline.bench();
        this.words = words;
        this.lyrics = lyrics;
        OpeningWriter opening = new OpeningWriter(outline);
        this.talk = opening.discussion();
        this.big = opening.essentialQuestion();
    }

    Fill of(String kind, Slot slot) {
        Part part = kind.equals("make-up") ? learned(slot) : written(slot, kind);
        return part.fill()
                .with(next(slot))
                .with(ideas(slot, kind, part))
                .with(heard(slot))
                .with(song(slot))
                .with("question", question(slot))
                .with("big", big)
                .with("aim", aim())
                .with("session", slot.session())
                .with("sessions", bench.brief().sessions())
                .with("seconds", seconds(kind, slot));
    }

    /** The part that is learned in this place of the plan; another in each place and session. */
    Part learned(Slot slot) {
        return outline.part(turn(slot));
    }

    private Part written(Slot slot, String kind) {
        return kind.equals("learn") ? learned(slot) : outline.writtenPart(turn(slot));
    }

    private static int turn(Slot slot) {
        return slot.place() + 2 * (slot.session() - 1);
    }

    private Fill next(Slot slot) {
        Part next = outline.writtenPart(turn(slot) + 1);
        Fill fill = next.fill();
        return Fill.of("next", next.name())
                .with("nextGenre", next.player().spoken())
                .with("nextSays", fill.values().getOrDefault("says", next.name()));
    }

    private Fill ideas(Slot slot, String kind, Part part) {
        List<Idea> shown =
                outline.ideas().stream().filter(idea -> idea.isShownBy(part)).toList();
        List<Idea> ideas = shown.isEmpty() || !LEARNING.contains(kind) ? outline.ideas() : shown;
        Idea idea = ideas.get(Math.floorMod(slot.session() - 1 + slot.place(), ideas.size()));
        Idea.Shown where = bench.phrases().pick("shown " + idea.label(), idea.shown());
        String plain = outline.say("observe." + part.observed());
        boolean taught = !LEARNING.contains(kind) || !shown.isEmpty();
        return Fill.of("idea", taught ? idea.label() : plain)
                .with(
                        "ideaWords",
                        taught
                                ? named(ideas.stream().map(Idea::label).limit(2).toList())
                                : named(List.of(Prose.article(plain))))
                .with("ideaGenre", where.player().spoken())
                .with("explanation", Prose.sentence(where.concept().explanation()))
                .with("tryIt", Prose.sentence(where.concept().tryIt()))
                .with("meaning", idea.concept().meaning());
    }

    private String question(Slot slot) {
        return Prose.sentence(talk.get((slot.session() - 1 + slot.place()) % talk.size()));
    }

    /** The teacher's own aim, as the objectives word it; blank where none was named. */
    private String aim() {
        return bench.brief().objectives().isEmpty()
                ? ""
                : Prose.clause(ObjectivesWriter.bare(bench.brief().objectives().getFirst()));
    }

    private Fill song(Slot slot) {
        String line = lyrics.get((slot.session() - 1) * 2 % lyrics.size());
        return Fill.of("lyric", Prose.clause(line)).with("lyricBeats", LyricWriter.beats(outline, line));
    }

    private Fill heard(Slot slot) {
        Guest guest = bench.guest(slot.place() + slot.session() - 1);
        Genre genre = guest.genre() != null ? guest.genre() : bench.player(0).genre();
        List<Listening> listening = bench.phrases().shuffled("records of " + guest.name(), genre.listening());
        Listening record = listening.get((slot.session() - 1) / bench.guests().size() % listening.size());
        return Fill.of("guest", guest.spoken())
                .with("recording", attributed(record))
                .with("listenFor", record.listenFor())
                .with("people", Prose.clause(genre.origin().people()))
                .with("words", named(traditionWords(genre)))
                .with("recordings", recordings());
    }

    private String recordings() {
        return Prose.and(bench.players().stream()
                .map(player -> attributed(bench.phrases()
                        .shuffled("records of " + player.name(), player.genre().listening())
                        .getFirst()))
                .toList());
    }

    private static String attributed(Listening heard) {
        return "“" + heard.title() + "” by " + heard.artist() + " ("
                + heard.year().replace(" (", ", ").replace(")", "") + ")";
    }

    private List<String> traditionWords(Genre genre) {
        List<String> own = genre.vocabulary().stream().map(Genre.Term::term).toList();
        return words.stream().map(Word::term).filter(own::contains).toList();
    }

    private String named(List<String> terms) {
        return outline.words(
                terms.isEmpty() ? List.of(outline.ideas().getFirst().label()) : terms);
    }

    /** How long each hearing may last: what the age can follow, and what leaves time to ask and to answer. */
    private int seconds(String kind, Slot slot) {
        int hearings = switch (kind) {
            case "listen", "perform" -> 2;
            case "listen-all", "perform-all" -> bench.players().size();
            default -> 1;
        };
        int limit =
                bench.teaching().limits().forPupils(bench.brief().gradeOrAge()).listeningSeconds();
        int room = (slot.minutes() * 60 - 45) / hearings;
        return Math.max(SHORTEST_HEARING, Math.min(limit, room - room % SHORTEST_HEARING));
    }
}
