package com.litmashup.genre;

import com.litmashup.genre.AtlasSource.Tier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every statement has a source that is there, and the sources are many and good enough. */
final class SourceCheck {

    private static final Pattern YEAR = Pattern.compile("\\d{4}\\b");
    private static final String UNDATED = "undated";

    private SourceCheck() {}

    static void check(Genre genre, Findings findings) {
        checkSources(genre.sources(), findings);
        if (!genre.isRed()) {
            checkBreadth(genre.sources(), findings);
        }
        checkSourced("the origin", genre.origin().sources(), genre, findings);
        genre.facts().forEach(fact -> checkSourced("fact " + fact.id(), fact.sources(), genre, findings));
        genre.artists().forEach(artist -> checkSourced(artist.name(), artist.sources(), genre, findings));
        genre.listening().forEach(music -> checkSourced("“" + music.title() + "”", music.sources(), genre, findings));
        genre.links().forEach(link -> checkSourced("link with " + link.with(), link.sources(), genre, findings));
        genre.facts().stream()
                .filter(fact -> fact.confidence() == Confidence.HIGH)
                .forEach(fact -> checkStated("fact " + fact.id(), fact.sources(), genre, findings));
        genre.links().stream()
                .filter(link -> link.confidence() == Confidence.HIGH)
                .forEach(link -> checkStated("link with " + link.with(), link.sources(), genre, findings));
    }

    private static void checkSources(List<AtlasSource> sources, Findings findings) {
        Set<String> ids = sources.stream().map(AtlasSource::id).collect(Collectors.toSet());
        findings.demand(ids.size() == sources.size(), "two sources bear the same id");
        findings.demand(sources.stream().anyMatch(source -> source.tier() == Tier.A), "needs a source of tier A");
        sources.forEach(source -> checkYear(source, findings));
    }

    /** A publication has a year; a standing page of the web may be undated, and then has an address. */
    static void checkYear(AtlasSource source, Findings findings) {
        findings.demand(
                YEAR.matcher(source.year()).lookingAt() || (source.year().equals(UNDATED) && source.url() != null),
                "source %s has neither a year nor, as a standing page, an address".formatted(source.id()));
    }

    private static void checkBreadth(List<AtlasSource> sources, Findings findings) {
        findings.demandAtLeast(3, sources, "sources");
        Set<String> publishers = sources.stream().map(AtlasSource::publisher).collect(Collectors.toSet());
        findings.demandAtLeast(2, publishers, "publishers");
    }

    private static void checkSourced(String what, List<String> ids, Genre genre, Findings findings) {
        findings.demand(!ids.isEmpty(), "%s names no source".formatted(what));
        ids.forEach(id -> findings.demand(
                genre.source(id).isPresent(), "%s names a source “%s” that is not listed".formatted(what, id)));
    }

    private static void checkStated(String what, List<String> ids, Genre genre, Findings findings) {
        findings.demand(
                genre.sources().stream()
                        .filter(source -> ids.contains(source.id()))
                        .anyMatch(source -> source.tier() != Tier.C),
                "%s is said as a fact, which needs a source of tier A or B".formatted(what));
    }
}
