package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre.Term;
import com.litmashup.mashup.Lesson.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chooses three to eight words: those of the traditions in turn, then the names of the ideas. */
final class VocabularyChooser {

    private static final int LONGEST_MEANING = 200;

    private VocabularyChooser() {}

    static List<Word> choose(Outline outline) {
        List<Word> ideas = outline.ideas().stream()
                .map(idea -> new Word(idea.label(), idea.concept().meaning(), null))
                .filter(VocabularyChooser::isFair)
                .limit(2)
                .toList();
        List<Word> words = new ArrayList<>();
        List<List<Word>> perPlayer = outline.bench().players().stream()
                .map(player -> ofTradition(outline.bench(), player))
                .toList();
        int room = most(outline.bench()) - ideas.size();
        for (int row = 0; row < room; row++) {
            for (List<Word> own : perPlayer) {
                if (row < own.size() && words.size() < room && !names(words).contains(name(own.get(row)))) {
                    words.add(own.get(row));
                }
            }
        }
        ideas.stream().filter(word -> !names(words).contains(name(word))).forEach(words::add);
        return List.copyOf(words);
    }

    private static int most(Bench bench) {
        return switch (bench.band()) {
            case EARLY, K_2 -> 4;
            case GRADES_3_5 -> 5;
            case GRADES_6_8 -> 6;
            default -> 8;
        };
    }

    private static List<Word> ofTradition(Bench bench, Player player) {
        List<Word> all = bench
                .phrases()
                .shuffled("words of " + player.name(), player.genre().vocabulary())
                .stream()
                .map(VocabularyChooser::word)
                .toList();
        List<Word> fitting = all.stream()
                .filter(word -> bench.teaching().concepts().mentionedIn(word.term()).stream()
                        .allMatch(concept -> concept.level().compareTo(bench.level()) <= 0))
                .toList();
        return fitting.isEmpty() ? all : fitting;
    }

    private static Word word(Term term) {
        return new Word(term.term(), Prose.clause(term.meaning()), term.say());
    }

    private static boolean isFair(Word word) {
        return word.meaning().length() < LONGEST_MEANING
                && !word.meaning().toLowerCase(Locale.ROOT).contains(name(word));
    }

    private static List<String> names(List<Word> words) {
        return words.stream().map(VocabularyChooser::name).toList();
    }

    private static String name(Word word) {
        return word.term().toLowerCase(Locale.ROOT);
    }
}
