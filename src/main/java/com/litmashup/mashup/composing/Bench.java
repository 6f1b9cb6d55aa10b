package com.litmashup.mashup.composing;

import com.litmashup.mashup.LessonBrief;
import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.SkillLevel;
import java.util.List;

/** What every writer has at hand before anything is decided. */
record Bench(
        LessonBrief brief,
        GradeBand band,
        List<Guest> guests,
        List<Player> players,
        Conditions conditions,
        Citations citations,
        Phrases phrases,
        Teaching teaching,
        Sounding sounding) {

    Setting setting() {
        return Setting.of(brief.groupMax(), band);
    }

    SkillLevel level() {
        return brief.skillLevel();
    }

    /** This bench with music on it. */
    Bench with(Sounding heard) {
        return new Bench(brief, band, guests, players, conditions, citations, phrases, teaching, heard);
    }

    /** Pupils up to grade 5 read the simple wording. */
    boolean isYoung() {
        return isVeryYoung() || band == GradeBand.GRADES_3_5;
    }

    boolean isVeryYoung() {
        return band == GradeBand.EARLY || band == GradeBand.K_2;
    }

    /** All genres of the brief, as they stand in a sentence. */
    String genres() {
        return Prose.and(guests.stream().map(Guest::spoken).toList());
    }

    /** A genre of the lesson as it stands in a sentence, by the name that the lesson lists it under. */
    String spoken(String name) {
        return players.stream()
                .filter(player -> player.name().equals(name))
                .map(Player::spoken)
                .findFirst()
                .orElse(name);
    }

    /** The nth player, from the first again after the last. */
    Player player(int place) {
        return players.get(place % players.size());
    }

    Guest guest(int place) {
        return guests.get(place % guests.size());
    }
}
