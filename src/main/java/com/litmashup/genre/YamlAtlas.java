package com.litmashup.genre;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The atlas as its files have it. Refuses to be made of files with faults. */
@Component
class YamlAtlas implements Atlas {

    private final Gazetteer gazetteer;
    private final List<Genre> byName;
    private final Map<String, Genre> byId;

    YamlAtlas(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.byName = checked(AtlasFiles.genres(), gazetteer).stream()
                .sorted(Comparator.comparing(Genre::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        this.byId = byName.stream().collect(Collectors.toUnmodifiableMap(Genre::id, Function.identity()));
    }

    private static List<Genre> checked(List<Genre> genres, Gazetteer gazetteer) {
        AtlasCheck check = new AtlasCheck(
                AtlasFiles.conceptLevels(), name -> gazetteer.find(name).isPresent());
        List<String> findings = check.findings(genres);
        if (!findings.isEmpty()) {
            throw new AtlasRefused(findings);
        }
        return genres;
    }

    @Override
    public Optional<Genre> genre(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Genre> named(String canonicalName) {
        return gazetteer
                .find(canonicalName)
                .flatMap(name -> Optional.ofNullable(name.atlasId()))
                .flatMap(this::genre)
                .or(() -> byName.stream()
                        .filter(genre -> isCalled(genre, canonicalName))
                        .findFirst());
    }

    @Override
    public List<Genre> all() {
        return byName;
    }

    private static boolean isCalled(Genre genre, String name) {
        return genre.id().equals(name)
                || genre.name().equalsIgnoreCase(name)
                || genre.inSentence().equalsIgnoreCase(name);
    }
}
