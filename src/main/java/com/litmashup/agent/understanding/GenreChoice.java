package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Settles the genres of a message against those of the brief: later words win, withdrawals remove, a new pair replaces. */
final class GenreChoice {

    private static final GenreWords WORDS = GenreWords.ALL;
    private static final Pattern ADDING = Patterns.one(WORDS.adding());
    private static final Pattern CORRECTING = Patterns.one(WORDS.correcting());
    private static final Pattern ALL_FORGOTTEN = Patterns.one(WORDS.allForgotten());
    private static final Pattern RESTART = Patterns.one(WORDS.restart());
    private static final Pattern PAIR = Patterns.one(WORDS.pair());
    private static final Pattern EITHER = Patterns.one(WORDS.eitherWay());
    private static final Pattern NTH = Patterns.one(WORDS.nthTaken());
    private static final Pattern FIRST = Patterns.one(WORDS.firstTaken());

    private final Map<String, Noted<String>> before = new LinkedHashMap<>();
    private final Passage passage;
    private final List<NamedGenre> wanted = new ArrayList<>();
    private final List<NamedGenre> options = new ArrayList<>();
    private final Set<String> denied = new LinkedHashSet<>();
    private boolean unclear;

    GenreChoice(List<Noted<String>> before, Passage passage) {
        before.forEach(genre -> this.before.put(genre.value(), genre));
        this.passage = passage;
    }

    void hear(NamedGenre name, Stance stance) {
        switch (stance) {
            case WANTED -> {
                wanted.add(name);
                denied.remove(name.name());
            }
            case DENIED -> {
                wanted.removeIf(other -> isSame(other.name(), name.name()));
                denied.add(name.name());
            }
            case OPTION -> options.add(name);
            case ASIDE -> {}
        }
    }

    boolean isUnclear() {
        return unclear;
    }

    List<Noted<String>> settled() {
        settleOptions();
        restart();
        Map<String, Noted<String>> settled = new LinkedHashMap<>(before);
        if (ALL_FORGOTTEN.matcher(passage.text()).find()) {
            settled.clear();
        }
        settled.keySet().removeIf(name -> denied.stream().anyMatch(other -> isSame(name, other)));
        replace(settled);
        wanted.stream()
                .filter(name -> before.size() < 2
                        || settled.size() < before.size()
                        || before.containsKey(name.name())
                        || isNewChoice(name))
                .forEach(name -> settled.putIfAbsent(name.name(), Noted.said(name.name(), sentenceOf(name))));
        return List.copyOf(settled.values());
    }

    private void settleOptions() {
        if (options.isEmpty()) {
            return;
        }
        String text = passage.text();
        boolean decided = options.stream()
                .anyMatch(option -> wanted.stream().anyMatch(name -> name.name().equals(option.name())));
        if (NTH.matcher(text).find()) {
            wanted.add(options.getLast());
        } else if (FIRST.matcher(text).find() || EITHER.matcher(text).find()) {
            wanted.addFirst(options.getFirst());
        } else if (!decided) {
            unclear = true;
        }
    }

    /** "Jazz plus funk... no wait, too close. Jazz plus samba": what stood before the turn goes. */
    private void restart() {
        MatchResult turn = RESTART.matcher(passage.text())
                .results()
                .reduce((first, last) -> last)
                .orElse(null);
        if (turn == null) {
            return;
        }
        List<NamedGenre> earlier =
                wanted.stream().filter(name -> name.end() <= turn.start()).toList();
        List<NamedGenre> later =
                wanted.stream().filter(name -> name.start() >= turn.end()).toList();
        if (earlier.isEmpty() || (later.isEmpty() && !denied.isEmpty())) {
            return;
        }
        if (later.size() > 1
                || later.stream().anyMatch(name -> isAmong(name, earlier))
                || later.size() >= earlier.size()) {
            wanted.removeAll(earlier);
            wanted.addAll(earlier.stream().filter(name -> isAmong(name, later)).toList());
        } else if (denied.isEmpty()) {
            wanted.remove(earlier.getLast());
        }
        unclear |= later.isEmpty();
    }

    private void replace(Map<String, Noted<String>> settled) {
        List<NamedGenre> fresh =
                wanted.stream().filter(name -> !before.containsKey(name.name())).toList();
        boolean nothingGone = settled.size() == before.size();
        if (fresh.isEmpty() || before.isEmpty() || !nothingGone) {
            return;
        }
        boolean adding = ADDING.matcher(sentenceOf(fresh.getFirst())).find();
        boolean pair = wanted.stream().map(NamedGenre::name).distinct().count() > 1
                && fresh.size() > 0
                && PAIR.matcher(sentenceOf(fresh.getFirst())).find();
        if (!adding
                && pair
                && (before.size() > 1 || CORRECTING.matcher(passage.text()).find())) {
            settled.keySet()
                    .removeIf(name ->
                            wanted.stream().noneMatch(kept -> kept.name().equals(name)));
        } else if (!adding && CORRECTING.matcher(sentenceOf(fresh.getFirst())).find()) {
            List<String> goes = settled.keySet().stream()
                    .filter(name ->
                            wanted.stream().noneMatch(kept -> kept.name().equals(name)))
                    .toList();
            unclear |= goes.size() > 1;
            if (!goes.isEmpty()) {
                settled.remove(goes.getLast());
            }
        }
    }

    private boolean isNewChoice(NamedGenre name) {
        String sentence = sentenceOf(name);
        return ADDING.matcher(sentence).find()
                || CORRECTING.matcher(sentence).find()
                || (PAIR.matcher(sentence).find()
                        && wanted.size() > 1
                        && !before.isEmpty()
                        && wanted.stream()
                                        .filter(other -> !before.containsKey(other.name()))
                                        .count()
                                > 1);
    }

    private String sentenceOf(NamedGenre name) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.start() <= name.start() && name.start() < sentence.end())
                .map(Sentence::text)
                .findFirst()
                .orElse("");
    }

    private static boolean isAmong(NamedGenre name, List<NamedGenre> others) {
        return others.stream().anyMatch(other -> other.name().equals(name.name()));
    }

    /** "Drop the house" withdraws Chicago house. */
    private static boolean isSame(String name, String other) {
        return name.equals(other) || (" " + name + " ").contains(" " + other + " ");
    }
}
