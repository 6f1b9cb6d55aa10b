package com.litmashup.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prose with {@code [n]} marks, taken apart so that a page can show each mark as a way to its source. Blank lines part
 * paragraphs. A mark without a source stays the text it was.
 */
public record CitedText(List<Paragraph> paragraphs) {

    private static final Pattern MARK = Pattern.compile("\\s*\\[(\\d{1,4})]");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    public CitedText {
        paragraphs = List.copyOf(paragraphs);
    }

    public record Paragraph(List<Segment> segments) {}

    /** A run of words, or a citation. */
    public sealed interface Segment {

        /** What is read: the words, or the number in brackets. */
        String text();

        boolean isCitation();
    }

    public record Words(String text) implements Segment {
        @Override
        public boolean isCitation() {
            return false;
        }
    }

    public record Citation(int number) implements Segment {
        @Override
        public String text() {
            return "[" + number + "]";
        }

        @Override
        public boolean isCitation() {
            return true;
        }
    }

    /**
     * Reads prose.
     *
     * @param known the sources that a mark may point to
     */
    public static CitedText of(String prose, List<Source> known) {
        Set<Integer> numbers = known.stream().map(Source::number).collect(Collectors.toSet());
        return new CitedText(Arrays.stream(BLANK_LINE.split(prose.strip()))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> new Paragraph(segments(paragraph.strip(), numbers)))
                .toList());
    }

    private static List<Segment> segments(String paragraph, Set<Integer> known) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher mark = MARK.matcher(paragraph);
        int read = 0;
        while (mark.find()) {
            int number = Integer.parseInt(mark.group(1));
            if (known.contains(number)) {
                words.append(paragraph, read, mark.start());
                close(words, segments);
                segments.add(new Citation(number));
                read = mark.end();
            }
        }
        words.append(paragraph, read, paragraph.length());
        close(words, segments);
        return List.copyOf(segments);
    }

    private static void close(StringBuilder words, List<Segment> segments) {
        if (!words.isEmpty()) {
            segments.add(new Words(words.toString()));
            words.setLength(0);
        }
    }
}
