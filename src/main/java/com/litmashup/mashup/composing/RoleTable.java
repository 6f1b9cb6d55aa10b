package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.RoleShare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides who gives what: each role to the genre that has it and has given least so far. */
final class RoleTable {

    private static final List<String> ROLES = List.of("rhythm", "bass", "harmony", "melody", "form", "timbre");

    /** The elements of an arrangement by the role in which a class speaks of them. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "percussion", "rhythm",
            "bass", "bass",
            "chords", "harmony",
            "melody", "melody",
            "form", "form",
            "timbre", "timbre");

    private RoleTable() {}

    static List<RoleShare> of(Bench bench) {
        List<RoleShare> shares = played(bench);
        List<Player> order = bench.phrases().shuffled("roles", bench.players());
        for (String role : scarceFirst(bench)) {
            if (shares.stream().anyMatch(share -> share.role().equals(role))) {
                continue;
            }
            order.stream()
                    .filter(player -> player.genre().gives().containsKey(role))
                    .min(Comparator.comparingLong(player -> given(shares, player)))
                    .map(player -> share(role, player))
                    .ifPresent(shares::add);
        }
        bench.players().stream()
                .filter(player -> given(shares, player) == 0)
                .forEach(player -> shares.add(anything(player)));
        bench.guests().stream()
                .filter(guest -> !guest.isKnown())
                .forEach(guest -> shares.add(NewcomerVoice.lends(bench, guest)));
        return shares.stream()
                .sorted(Comparator.comparingInt(share -> ROLES.indexOf(share.role())))
                .toList();
    }

    /** What the music has decided: the idiom in which each element is really played. */
    private static List<RoleShare> played(Bench bench) {
        List<RoleShare> shares = new ArrayList<>();
        bench.sounding()
                .contributions()
                .forEach(given -> bench.players().stream()
                        .filter(player -> player.genre().id().equals(given.genre()))
                        .flatMap(player -> Optional.ofNullable(ELEMENTS.get(given.element())).stream()
                                .map(role -> played(bench, role, player)))
                        .filter(share -> !shares.contains(share))
                        .forEach(shares::add));
        return shares;
    }

    private static RoleShare played(Bench bench, String role, Player player) {
        String what = player.genre()
                .gives()
                .getOrDefault(role, bench.phrases().say("role." + role, Fill.of("genre", player.spoken())));
        return new RoleShare(role, player.name(), what);
    }

    /** Roles that few genres have are given out first, so that nobody is left without one. */
    private static List<String> scarceFirst(Bench bench) {
        return ROLES.stream()
                .sorted(Comparator.comparingLong(role -> bench.players().stream()
                        .filter(player -> player.genre().gives().containsKey(role))
                        .count()))
                .toList();
    }

    private static long given(List<RoleShare> shares, Player player) {
        return shares.stream()
                .filter(share -> share.genre().equals(player.name()))
                .count();
    }

    private static RoleShare share(String role, Player player) {
        return new RoleShare(
                role,
                player.name(),
                player.genre().gives().getOrDefault(role, player.genre().name()));
    }

    private static RoleShare anything(Player player) {
        return ROLES.stream()
                .filter(player.genre().gives()::containsKey)
                .findFirst()
                .map(role -> share(role, player))
                .orElseGet(() -> new RoleShare(
                        "rhythm", player.name(), player.lines().getFirst().name()));
    }
}
