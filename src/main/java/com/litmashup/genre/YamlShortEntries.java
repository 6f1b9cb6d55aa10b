package com.litmashup.genre;

import com.litmashup.genre.ShortEntryFiles.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The short entries as their files have them. Refuses to be made of files with faults. */
@Component
class YamlShortEntries implements ShortEntries {

    private final Gazetteer gazetteer;
    private final List<ShortEntry> byName;
    private final Map<String, ShortEntry> byId;

    YamlShortEntries(Gazetteer gazetteer, Atlas atlas) {
        this.gazetteer = gazetteer;
        ShortEntryFiles files = checked(ShortEntryFiles.shipped(), gazetteer, atlas);
        Map<String, AtlasSource> sources =
                files.sources().stream().collect(Collectors.toUnmodifiableMap(AtlasSource::id, Function.identity()));
        this.byName = files.entries().stream()
                .map(line -> entry(line, sources))
                .sorted(Comparator.comparing(ShortEntry::name))
                .toList();
        this.byId = byName.stream().collect(Collectors.toUnmodifiableMap(ShortEntry::id, Function.identity()));
    }

    private static ShortEntryFiles checked(ShortEntryFiles files, Gazetteer gazetteer, Atlas atlas) {
        List<String> findings = new ShortEntryCheck(gazetteer).findings(files);
        List<String> faults = findings.isEmpty()
                ? Editions.thatDiffer(Stream.concat(
                        atlas.all().stream().flatMap(genre -> genre.sources().stream()), files.sources().stream()))
                : findings;
        if (!faults.isEmpty()) {
            throw new AtlasRefused(faults);
        }
        return files;
    }

    private ShortEntry entry(Line line, Map<String, AtlasSource> sources) {
        GenreName known = gazetteer.find(line.name()).orElseThrow();
        return new ShortEntry(
                PlainText.of(line.name()).underscored(),
                known.name(),
                line.name(),
                line.people(),
                line.place(),
                line.era(),
                new Care(line.care(), line.note(), List.of(), null),
                known.kin(),
                line.sources().stream()
                        .flatMap(id -> Stream.ofNullable(sources.get(id)))
                        .toList());
    }

    @Override
    public Optional<ShortEntry> named(String name) {
        return gazetteer
                .find(name)
                .flatMap(known -> byName.stream()
                        .filter(entry -> entry.name().equals(known.name()))
                        .findFirst());
    }

    @Override
    public Optional<ShortEntry> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<ShortEntry> all() {
        return byName;
    }
}
