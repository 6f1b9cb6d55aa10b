package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes instruments that no list knows from their place: in "we have whirlies and tambourines" whirlies are one too. */
final class ListNeighbours {

    private static final WordLists.Neighbours WORDS = WordLists.read("neighbours", WordLists.Neighbours.class);
    private static final Pattern LIST = Patterns.one(WORDS.list());
    private static final Pattern BETWEEN = Patterns.one(WORDS.between());
    private static final Pattern ITEM = Patterns.one(WORDS.item());
    private static final Pattern NO_THING = Patterns.one(WORDS.noThing());

    private ListNeighbours() {}

    static List<Noted<String>> of(
            Passage passage, List<Place> taken, ResourceReader instruments, ResourceReader technology) {
        List<Noted<String>> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Matcher list = LIST.matcher(sentence.text());
            while (list.find()) {
                boolean free = taken.stream()
                        .noneMatch(place -> place.touches(
                                sentence.start() + list.start("list"), sentence.start() + list.end("list")));
                if (free) {
                    found.addAll(strangers(list.group("list"), sentence, instruments, technology));
                }
            }
        }
        return found;
    }

    private static List<Noted<String>> strangers(
            String list, Sentence sentence, ResourceReader instruments, ResourceReader technology) {
        List<String> items = List.of(BETWEEN.split(list));
        List<Noted<String>> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean beside = (i > 0 && isKnown(items.get(i - 1), instruments))
                    || (i + 1 < items.size() && isKnown(items.get(i + 1), instruments));
            String item = items.get(i).strip();
            if (beside
                    && ITEM.matcher(item).matches()
                    && !NO_THING.matcher(item).find()
                    && !isKnown(item, instruments)
                    && !isKnown(item, technology)) {
                found.add(Noted.said(item, sentence.text()));
            }
        }
        return found;
    }

    private static boolean isKnown(String item, ResourceReader reader) {
        return !reader.read(Passage.of(item), List.of()).had().isEmpty();
    }
}
