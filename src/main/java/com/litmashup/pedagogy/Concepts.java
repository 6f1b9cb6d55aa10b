package com.litmashup.pedagogy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** The concepts we know how to teach, with the words that texts use for them. */
public final class Concepts {

    private final Map<String, Concept> byId = new LinkedHashMap<>();
    private final List<ConceptWord> words;

    private Concepts(List<Entry> entries) {
        List<ConceptWord> found = new ArrayList<>();
        for (Entry entry : entries) {
            Concept concept = entry.concept();
            byId.put(concept.id(), concept);
            found.addAll(entry.words(concept));
        }
        found.sort(Comparator.comparingInt(ConceptWord::rank).reversed());
        words = List.copyOf(found);
        byId.values().forEach(this::checkPrerequisites);
    }

    public static Concepts load() {
        return new Concepts(Shelf.list("concepts.yaml", Entry.class));
    }

    public List<Concept> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The concepts that a text names, each once, in the order of their first mention. The longest name wins. */
    public List<Concept> mentionedIn(String text) {
        BitSet taken = new BitSet(text.length());
        Map<Integer, Concept> mentions = new TreeMap<>();
        for (ConceptWord word : words) {
            Matcher matcher = word.pattern().matcher(text);
            while (matcher.find()) {
                if (taken.get(matcher.start(), matcher.end()).isEmpty()) {
                    taken.set(matcher.start(), matcher.end());
                    word.concept().ifPresent(concept -> mentions.put(matcher.start(), concept));
                }
            }
        }
        return mentions.values().stream().distinct().toList();
    }

    /**
     * The nearest concept below that pupils of a level can meet first, found along the prerequisites; empty where there
     * is none or the concept itself fits.
     */
    public Optional<Concept> nearestBelow(Concept concept, SkillLevel level) {
        Optional<Concept> next = Optional.of(concept);
        while (next.isPresent() && next.get().level().compareTo(level) > 0) {
            next = hardestPrerequisite(next.get());
        }
        return next.filter(found -> !found.equals(concept));
    }

    private Optional<Concept> hardestPrerequisite(Concept concept) {
        return concept.prerequisites().stream()
                .flatMap(id -> concept(id).stream())
                .reduce((first, second) -> second.level().compareTo(first.level()) >= 0 ? second : first);
    }

    private void checkPrerequisites(Concept concept) {
        for (String id : concept.prerequisites()) {
            if (!byId.containsKey(id)) {
                throw new IllegalStateException("Concept " + concept.id() + " stands on " + id + ", which is unknown");
            }
        }
    }

    private record Entry(
            String id,
            String name,
            String domain,
            SkillLevel level,
            String meaning,
            String misconception,
            String correction,
            List<String> prerequisites,
            List<String> aliases,
            List<String> notWhen) {

        Concept concept() {
            return new Concept(id, name, domain, level, meaning, misconception, correction, prerequisites, aliases);
        }

        List<ConceptWord> words(Concept concept) {
            List<ConceptWord> words = new ArrayList<>();
            words.add(ConceptWord.of(name, concept));
            aliases.forEach(alias -> words.add(ConceptWord.of(alias, concept)));
            notWhen.forEach(regex -> words.add(ConceptWord.otherSense(regex)));
            return words;
        }
    }
}
