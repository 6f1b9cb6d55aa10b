package com.litmashup.agent;

import com.litmashup.genre.Care;
import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.GenreName;
import com.litmashup.genre.ShortEntries;
import com.litmashup.genre.ShortEntry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what the library lacks: of some genres everything, of others all but whose they are, where and when. */
@Component
class GapWording {

    private final ShortEntries shortEntries;
    private final Gazetteer gazetteer;
    private final Wording wording;

    GapWording(ShortEntries shortEntries, Gazetteer gazetteer, Wording wording) {
        this.shortEntries = shortEntries;
        this.gazetteer = gazetteer;
        this.wording = wording;
    }

    /** Tells what little is known of each genre, says that the library lacks the others, and what is nearest. */
    String admit(List<String> missing, Reading reading) {
        Stream<String> known = missing.stream()
                .flatMap(name -> shortEntries.named(name).stream())
                .map(entry -> inBrief(entry, reading));
        Stream<String> unknown = Stream.of(missing.stream()
                        .filter(name -> shortEntries.named(name).isEmpty())
                        .toList())
                .filter(names -> !names.isEmpty())
                .map(names -> unknown(names, reading));
        return Stream.concat(known, unknown).collect(Collectors.joining("\n\n"));
    }

    /** What a short entry tells, that no pattern of it is stored, what is nearest, and what to mind. */
    private String inBrief(ShortEntry entry, Reading reading) {
        String name = entry.inSentence();
        String told = reading.findings().stream()
                .filter(finding -> finding.subject().equals(entry.name()))
                .findFirst()
                .map(fact -> wording.cited("agent.teach.fact", reading, fact) + " ")
                .orElse("");
        String gap = gazetteer
                .find(entry.name())
                .flatMap(gazetteer::nearestInAtlas)
                .map(kin -> wording.say("agent.gap.short.kin", reading, name, wording.spelled(kin.name())))
                .orElseGet(() -> wording.say("agent.gap.short", reading, name));
        Stream<String> care = entry.care().level() == Care.Level.GREEN
                ? Stream.empty()
                : Stream.of(
                        wording.say("agent.care", reading, name, entry.care().note()));
        return Stream.concat(Stream.of(told + gap), care).collect(Collectors.joining("\n\n"));
    }

    private String unknown(List<String> missing, Reading reading) {
        String names = wording.listed(missing.stream().map(wording::spelled).toList());
        List<String> kin = missing.stream()
                .flatMap(name -> gazetteer.find(name).flatMap(gazetteer::nearestInAtlas).stream())
                .map(GenreName::name)
                .distinct()
                .map(wording::spelled)
                .toList();
        return kin.isEmpty()
                ? wording.say("agent.gap", reading, names)
                : wording.say("agent.gap.kin", reading, names, wording.listed(kin), missing.size());
    }
}
