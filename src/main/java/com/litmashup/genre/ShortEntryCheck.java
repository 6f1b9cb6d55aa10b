package com.litmashup.genre;

import com.litmashup.genre.ShortEntryFiles.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every rule that short entries must keep. Finds faults and says each in a sentence; decides nothing. */
final class ShortEntryCheck {

    private static final int SOURCES = 2;

    private final Gazetteer gazetteer;

    ShortEntryCheck(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<String> findings(ShortEntryFiles files) {
        List<String> all = new ArrayList<>();
        files.sources().forEach(source -> all.addAll(findings(source)));
        Set<String> listed = files.sources().stream().map(AtlasSource::id).collect(Collectors.toSet());
        files.entries().forEach(entry -> all.addAll(findings(entry, listed)));
        all.addAll(repeated(files.sources().stream().map(AtlasSource::id).toList()));
        all.addAll(repeated(files.entries().stream().map(Line::name).toList()));
        all.addAll(unused(files));
        return List.copyOf(all);
    }

    private static List<String> findings(AtlasSource source) {
        Findings findings = new Findings("source " + source.id());
        BlankCheck.check(source, findings);
        if (findings.none()) {
            SourceCheck.checkYear(source, findings);
        }
        return findings.sentences();
    }

    private List<String> findings(Line entry, Set<String> listed) {
        Findings findings = new Findings(entry.name());
        BlankCheck.check(entry, findings);
        if (findings.none()) {
            checkSources(entry, listed, findings);
            gazetteer
                    .find(entry.name())
                    .filter(known -> known.name().equalsIgnoreCase(entry.name()))
                    .ifPresentOrElse(
                            known -> checkName(entry, known, findings),
                            () -> findings.demand(false, "is no canonical name of the gazetteer"));
        }
        return findings.sentences();
    }

    private static void checkSources(Line entry, Set<String> listed, Findings findings) {
        findings.demandAtLeast(SOURCES, Set.copyOf(entry.sources()), "sources");
        entry.sources()
                .forEach(id ->
                        findings.demand(listed.contains(id), "names a source “%s” that is not listed".formatted(id)));
    }

    private static void checkName(Line entry, GenreName known, Findings findings) {
        findings.demand(known.atlasId() == null, "has a full entry in the atlas");
        findings.demand(
                known.red() == (entry.care() == Care.Level.RED),
                "is closed to mashups in one file and not in the other");
    }

    private static List<String> repeated(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> !seen.add(name))
                .map("“%s” is there twice."::formatted)
                .toList();
    }

    private static List<String> unused(ShortEntryFiles files) {
        Set<String> used = files.entries().stream()
                .flatMap(entry -> entry.sources().stream())
                .collect(Collectors.toSet());
        return files.sources().stream()
                .map(AtlasSource::id)
                .filter(id -> !used.contains(id))
                .map("The source “%s” is named by no entry."::formatted)
                .toList();
    }
}
