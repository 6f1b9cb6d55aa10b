package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.RoleShare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides who gives what: each role to the genre that has it and has given least so far. */
final class RoleTable {

    private static final List<String> ROLES = List.of("rhythm", "bass", "harmony", "melody", "form", "timbre");

    private RoleTable() {}

    static List<RoleShare> of(Bench bench) {
        List<RoleShare> shares = new ArrayList<>();
        List<Player> order = bench.phrases().shuffled("roles", bench.players());
        for (String role : scarceFirst(bench)) {
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
