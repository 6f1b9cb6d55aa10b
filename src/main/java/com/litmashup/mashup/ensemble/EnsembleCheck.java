package com.litmashup.mashup.ensemble;

import com.litmashup.music.PitchClass;
import com.litmashup.music.score.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule the files of ensembles must keep. Finds faults and says each in a sentence. */
final class EnsembleCheck {

    private static final Set<String> ROLES = Set.of("melody", "chords", "bass");
    private static final int HIGHEST_PROGRAM = 127;

    private final List<String> findings = new ArrayList<>();

    private EnsembleCheck() {}

    static List<String> findings(
            List<InstrumentEntry> instruments, List<StrikerEntry> percussion, List<GroupEntry> groups) {
        EnsembleCheck check = new EnsembleCheck();
        instruments.forEach(check::instrument);
        percussion.forEach(check::striker);
        Set<String> known = instruments.stream().map(InstrumentEntry::id).collect(Collectors.toSet());
        Set<String> struck = percussion.stream().map(StrikerEntry::id).collect(Collectors.toSet());
        groups.forEach(group -> check.group(group, known, struck));
        check.demand(
                percussion.stream().anyMatch(StrikerEntry::body), "nothing is left to people with only their hands");
        return List.copyOf(check.findings);
    }

    private void instrument(InstrumentEntry entry) {
        demand(!entry.sources().isEmpty(), entry.id() + " names no source for its ranges");
        demand(0 <= entry.program() && entry.program() <= HIGHEST_PROGRAM, entry.id() + " has no such program");
        demand(entry.atOnce() >= 1, entry.id() + " sounds no note");
        for (Level level : Level.values()) {
            readable(entry.id() + " at " + level, () -> {
                InstrumentEntry.Reach reach = entry.levels().get(level);
                demand(reach != null && reach.pitches().size() >= 5, entry.id() + " has too few notes at " + level);
            });
        }
    }

    private void striker(StrikerEntry entry) {
        demand(!entry.standsFor().isEmpty(), entry.id() + " stands for nothing");
        pattern(entry.id(), entry.words());
    }

    private void group(GroupEntry entry, Set<String> instruments, Set<String> struck) {
        pattern(entry.id(), entry.words());
        demand(!entry.sources().isEmpty(), entry.id() + " names no source for its keys");
        demand(
                entry.seats().stream().anyMatch(seat -> seat.startsWith("melody ")),
                entry.id() + " has nobody for the tune");
        for (String seat : entry.seats()) {
            String[] words = seat.split(" ", -1);
            demand(
                    words.length == 2 && ROLES.contains(words[0]) && instruments.contains(words[1]),
                    entry.id() + " has the seat “" + seat + "”, which nobody can take");
        }
        entry.percussion().forEach(id -> demand(struck.contains(id), entry.id() + " strikes “" + id + "”"));
        Stream.of(entry.major(), entry.minor()).forEach(tonics -> tonics(entry.id(), tonics));
    }

    private void tonics(String id, Map<Level, List<String>> tonics) {
        for (Level level : Level.values()) {
            List<String> names = tonics.getOrDefault(level, List.of());
            demand(!names.isEmpty(), id + " has no key at " + level);
            readable(id, () -> names.forEach(PitchClass::parse));
        }
    }

    private void pattern(String id, String words) {
        try {
            Pattern.compile(words);
        } catch (PatternSyntaxException e) {
            findings.add(id + ": its words cannot be read, " + e.getMessage());
        }
    }

    private void readable(String what, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException | NullPointerException e) {
            findings.add(what + ": " + e.getMessage());
        }
    }

    private void demand(boolean kept, String otherwise) {
        if (!kept) {
            findings.add(otherwise);
        }
    }
}
