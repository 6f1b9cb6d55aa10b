package com.litmashup.mashup.composing;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.Genre;
import com.litmashup.mashup.GenreNotMaterial;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who is in the mashup: the genres of the brief, and those whose music the class makes. */
record GuestList(List<Guest> guests, List<Player> players) {

    /**
     * Looks the genres up.
     *
     * @throws GenreNotMaterial where one of them is not to be mashed up
     */
    static GuestList of(List<String> genres, Atlas atlas, Kin kin, Phrases phrases) {
        if (genres.stream().distinct().count() < 2) {
            throw new IllegalArgumentException("A mashup needs two genres, not " + genres);
        }
        List<Guest> guests = genres.stream()
                .distinct()
                .map(name -> guest(name, atlas, kin, phrases))
                .toList();
        return new GuestList(guests, players(guests, atlas, phrases));
    }

    private static Guest guest(String name, Atlas atlas, Kin kin, Phrases phrases) {
        Genre genre = atlas.named(name).orElse(null);
        if (genre == null) {
            return new Guest(
                    name,
                    null,
                    kin.inBrief(name).orElse(null),
                    kin.nearest(name).stream().filter(GuestList::isPlayable).toList());
        }
        if (genre.isRed()) {
            throw new GenreNotMaterial(name, genre.care().note(), alternative(genre, phrases));
        }
        return new Guest(name, genre, null, List.of());
    }

    private static String alternative(Genre genre, Phrases phrases) {
        return Objects.requireNonNullElseGet(
                genre.care().alternative(), () -> phrases.say("refused", Fill.of("genre", genre.inSentence())));
    }

    private static List<Player> players(List<Guest> guests, Atlas atlas, Phrases phrases) {
        List<Player> players = new ArrayList<>();
        for (Guest guest : guests) {
            Genre genre = guest.genre();
            if (genre != null) {
                players.add(new Player(genre, guest.name(), guest.spoken(), false));
            }
        }
        return List.copyOf(players.isEmpty() ? standIns(guests, atlas, phrases) : players);
    }

    /** The nearest kin of each guest, said to be kin; where nobody has any, one genre of the atlas on loan. */
    private static List<Player> standIns(List<Guest> guests, Atlas atlas, Phrases phrases) {
        List<Player> players = new ArrayList<>();
        for (Guest guest : guests) {
            guest.kin().stream()
                    .filter(kin ->
                            players.stream().noneMatch(player -> player.genre().equals(kin)))
                    .findFirst()
                    .ifPresent(kin -> players.add(standIn(kin, "kin", guest.name(), phrases)));
        }
        if (players.isEmpty()) {
            List<Genre> all = atlas.all().stream().filter(GuestList::isPlayable).toList();
            players.add(
                    standIn(phrases.pick("loan", all), "loan", guests.getFirst().name(), phrases));
        }
        return players;
    }

    private static Player standIn(Genre genre, String why, String guest, Phrases phrases) {
        Fill fill = Fill.of("genre", genre.inSentence()).with("guest", guest);
        return new Player(genre, genre.id(), phrases.say("stand-in." + why, fill), true);
    }

    private static boolean isPlayable(Genre genre) {
        return !genre.isRed() && genre.profile() != null;
    }
}
