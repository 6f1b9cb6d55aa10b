package com.litmashup.genre;

import com.litmashup.genre.GazetteerFile.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The gazetteer in {@code atlas/gazetteer.yaml}. */
@Component
final class YamlGazetteer implements Gazetteer {

    private static final String FILE = "/atlas/gazetteer.yaml";
    private static final int MOST_SUGGESTIONS = 3;
    /** A slip is at most one letter in this many. */
    private static final int LETTERS_PER_SLIP = 4;

    private final Map<String, GenreName> byName = new HashMap<>();
    private final List<GenreName> all;
    private final Spellings names = new Spellings();
    private final Spellings artists = new Spellings();
    private final Recognition recognition;
    private final Recognition artistRecognition;

    YamlGazetteer() {
        this(shipped());
    }

    YamlGazetteer(GazetteerFile file) {
        var faults = GazetteerFaults.of(file);
        if (!faults.isEmpty()) {
            throw new GazetteerUnsound(faults);
        }
        file.genres().forEach(this::add);
        all = byName.values().stream()
                .sorted(Comparator.comparing(GenreName::name))
                .toList();
        recognition = new Recognition(names, file);
        artistRecognition = new Recognition(artists, file);
    }

    static YamlGazetteer load() {
        return new YamlGazetteer();
    }

    private static GazetteerFile shipped() {
        try (InputStream yaml = Objects.requireNonNull(YamlGazetteer.class.getResourceAsStream(FILE))) {
            return GazetteerFile.read(yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(Entry entry) {
        var genre = entry.toName();
        byName.put(entry.name(), genre);
        entry.spellings().forEach(written -> index(names, entry, genre, written));
        entry.artists().forEach(written -> index(artists, entry, genre, written));
    }

    private static void index(Spellings spellings, Entry entry, GenreName genre, String written) {
        var plain = PlainText.of(written);
        spellings.add(plain.compact(), Spelling.of(entry, genre, written, plain));
    }

    @Override
    public List<GenreMention> mentions(String text) {
        return recognition.mentions(text);
    }

    @Override
    public List<GenreMention> artistMentions(String text) {
        return artistRecognition.mentions(text);
    }

    @Override
    public Optional<GenreName> find(String name) {
        return names.find(PlainText.of(name).compact()).map(Spelling::genre);
    }

    @Override
    public List<GenreName> all() {
        return all;
    }

    @Override
    public List<GenreName> nearest(String unknownName) {
        String letters = PlainText.of(unknownName).compact();
        int most = letters.length() / LETTERS_PER_SLIP;
        Map<GenreName, Integer> slips = new HashMap<>();
        names.byLetters().forEach((known, spelling) -> {
            if (Math.abs(known.length() - letters.length()) <= most) {
                slips.merge(spelling.genre(), EditDistance.between(letters, known), Math::min);
            }
        });
        return slips.entrySet().stream()
                .filter(slip -> slip.getValue() <= most)
                .sorted(Map.Entry.<GenreName, Integer>comparingByValue()
                        .thenComparing(slip -> slip.getKey().name()))
                .map(Map.Entry::getKey)
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    @Override
    public Optional<GenreName> nearestInAtlas(GenreName genre) {
        Set<String> seen = new HashSet<>(List.of(genre.name()));
        var waiting = new ArrayDeque<>(List.of(genre));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (next.atlasId() != null && !next.red()) {
                return Optional.of(next);
            }
            next.kin().stream()
                    .filter(seen::add)
                    .flatMap(kin -> Optional.ofNullable(byName.get(kin)).stream())
                    .forEach(waiting::add);
        }
        return Optional.empty();
    }
}
