package com.litmashup.research;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Gives every source one number, in the order in which it is first needed, and never renumbers a known one. What else a
 * known source says is added to it.
 */
public class SourceNumbers {

    private static final int LONGEST_SNIPPET = 3_900;

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Collection<Source> known;
    private int last;

    public SourceNumbers(List<Source> known) {
        this.known = known;
        for (Source source : known) {
            sources.put(key(source), source);
            last = Math.max(last, source.number());
        }
    }

    /**
     * The number of a source.
     *
     * @param made makes it with a number and without words
     * @param words what it says for this finding
     */
    public int numberOf(IntFunction<Source> made, String words) {
        String key = key(made.apply(0));
        Source source = sources.computeIfAbsent(key, fresh -> made.apply(++last));
        sources.put(key, saying(source, words));
        return source.number();
    }

    /** New sources, and known ones that were found to say more. */
    public List<Source> added() {
        return sources.values().stream()
                .filter(source -> !known.contains(source))
                .toList();
    }

    private static Source saying(Source source, String words) {
        boolean said = Stream.of(source.snippet().split("\n")).anyMatch(words::equals);
        String more = source.snippet().isEmpty() ? words : source.snippet() + "\n" + words;
        return said || more.length() > LONGEST_SNIPPET ? source : source.saying(more);
    }

    /** A page of the web is known by its address, whatever it calls itself; a publication by its title and publisher. */
    static String key(Source source) {
        String url = source.url();
        return source.kind() == Source.Kind.LIBRARY || url == null
                ? source.kind() + "\n" + source.title() + '\n' + source.imprint()
                : WebAddress.canonical(url);
    }
}
