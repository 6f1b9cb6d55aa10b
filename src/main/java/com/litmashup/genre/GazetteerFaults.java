package com.litmashup.genre;

import com.litmashup.genre.GazetteerFile.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong in a gazetteer file, each in one plain sentence. */
final class GazetteerFaults {

    private static final Pattern ATLAS_ID = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");

    private final GazetteerFile file;
    private final List<String> faults = new ArrayList<>();

    private GazetteerFaults(GazetteerFile file) {
        this.file = file;
    }

    static List<String> of(GazetteerFile file) {
        var found = new GazetteerFaults(file);
        found.checkNames();
        found.checkKin();
        found.checkPatterns();
        return List.copyOf(found.faults);
    }

    private void checkNames() {
        Map<String, String> owners = new HashMap<>();
        for (var entry : file.genres()) {
            checkWords(entry);
            Set<String> own = new HashSet<>();
            Stream.concat(entry.spellings(), entry.artists().stream())
                    .forEach(written -> checkSpelling(entry, written, own, owners));
        }
    }

    private void checkWords(Entry entry) {
        if (entry.name().isBlank()) {
            faults.add("An entry has no name.");
        }
        if (entry.region().isBlank()) {
            faults.add("“%s” has no region.".formatted(entry.name()));
        }
        if (!entry.atlasId().isEmpty() && !ATLAS_ID.matcher(entry.atlasId()).matches()) {
            faults.add("“%s” has the atlas id “%s”, which is not lower case with underscores."
                    .formatted(entry.name(), entry.atlasId()));
        }
    }

    private void checkSpelling(Entry entry, String written, Set<String> own, Map<String, String> owners) {
        var plain = PlainText.of(written);
        if (!own.add(plain.words().stream().map(PlainText.Word::letters).collect(Collectors.joining(" ")))) {
            faults.add("“%s” is listed twice under “%s”.".formatted(written, entry.name()));
        }
        String owner = owners.putIfAbsent(plain.compact(), entry.name());
        if (owner != null && !owner.equals(entry.name())) {
            faults.add("“%s” is listed under both “%s” and “%s”.".formatted(written, owner, entry.name()));
        }
    }

    private void checkKin() {
        var names = file.genres().stream().map(Entry::name).collect(Collectors.toSet());
        for (var entry : file.genres()) {
            if (entry.kin().isEmpty()) {
                faults.add("“%s” has no kin.".formatted(entry.name()));
            }
            for (String kin : entry.kin()) {
                if (!names.contains(kin) || kin.equals(entry.name())) {
                    faults.add("“%s” has the kin “%s”, which is no other name of the gazetteer."
                            .formatted(entry.name(), kin));
                }
            }
        }
    }

    private void checkPatterns() {
        Stream.of(file.contexts(), file.never(), file.joins(), file.restates())
                .flatMap(List::stream)
                .forEach(this::checkPattern);
        for (var entry : file.genres()) {
            entry.needs().forEach(this::checkPattern);
            entry.not().forEach(exclusion -> exclusion.where().forEach(this::checkPattern));
            var spellings = entry.spellings().collect(Collectors.toSet());
            Stream.concat(entry.unsure().stream(), entry.not().stream().map(GazetteerFile.Exclusion::spelling))
                    .filter(spelling -> !spellings.contains(spelling))
                    .forEach(spelling -> faults.add("“%s” has rules for “%s”, which is none of its spellings."
                            .formatted(entry.name(), spelling)));
        }
    }

    private void checkPattern(String pattern) {
        try {
            Surroundings.of(pattern);
        } catch (IllegalArgumentException wrong) {
            faults.add("The pattern “%s” cannot be read.".formatted(pattern));
        }
    }
}
