package com.litmashup.research;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a model is told of the research: how each search ended, and the sources by their numbers as far as they fit. The
 * best come first; a model sees numbers and words, and no address.
 *
 * @param trimmed how many sources there was no room for
 */
public record PromptSources(String text, int trimmed) {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.research", Locale.ROOT);
    private static final int LETTERS_A_TOKEN = 3;

    /**
     * Within a budget.
     *
     * @param tokens at most so many, counted at three letters each, which is on the safe side for English
     */
    public static PromptSources of(Dossier dossier, int tokens) {
        StringBuilder text = new StringBuilder(outcomes(dossier.toolCalls()));
        List<Source> best = dossier.usable().sources().stream()
                .sorted(Comparator.comparing((Source source) -> !source.isPinned())
                        .thenComparingDouble(source -> -source.quality())
                        .thenComparingInt(Source::number))
                .toList();
        int taken = 0;
        for (Source source : best) {
            String line = line(source);
            if (text.length() + line.length() > tokens * LETTERS_A_TOKEN) {
                break;
            }
            text.append(line);
            taken++;
        }
        return new PromptSources(text.toString(), best.size() - taken);
    }

    private static String outcomes(List<ToolCall> calls) {
        return calls.stream()
                .collect(Collectors.groupingBy(ToolCall::outcome, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> WORDS.getString("research.prompt."
                                        + entry.getKey().name().toLowerCase(Locale.ROOT))
                                .replace("{0}", String.valueOf(entry.getValue()))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Source source) {
        return "[" + source.number() + "] " + source.title() + " (" + source.imprint() + "): "
                + source.snippet().replaceAll("[\\[\\]【】]", " ").replace('\n', ' ') + "\n";
    }
}
