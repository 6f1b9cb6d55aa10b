package com.litmashup.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prose with {@code [n]} marks, taken apart so that a page can show each mark as a way to its source. Blank lines part
 * paragraphs. A mark without a source stays the text it was, and so does whatever stands in code.
 *
 * @param unknown how many numbers were marked that no source has
 */
public record CitedText(List<Paragraph> paragraphs, int unknown) {

    /** As people and models write them: [1], [1, 2], [[3]], 【4】. Bounded everywhere, so that no text takes long. */
    private static final Pattern MARK = Pattern.compile("(?:\\[{1,2}|【)(\\d{1,4}(?: ?, ?\\d{1,4}){0,9})(?:]{1,2}|】)");

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\t ]{0,40}\\R");
    private static final Pattern COMMA = Pattern.compile(" ?, ?");
    private static final String FENCE = "```";

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

    /**
     * A way to a source.
     *
     * @param words what the source says that bears on the sentence before the mark
     */
    public record Citation(Source source, String words) implements Segment {

        public int number() {
            return source.number();
        }

        @Override
        public String text() {
            return "[" + number() + "]";
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
        Reader reader = new Reader(
                known.stream().collect(Collectors.toMap(Source::number, Function.identity(), (one, same) -> one)));
        List<Paragraph> paragraphs = Arrays.stream(BLANK_LINE.split(prose.strip()))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> reader.paragraph(paragraph.strip()))
                .toList();
        return new CitedText(paragraphs, reader.unknown);
    }

    /** Reads paragraph after paragraph; code may begin in one and end in another. */
    private static final class Reader {

        private final Map<Integer, Source> known;
        private boolean inFence;
        private int unknown;

        Reader(Map<Integer, Source> known) {
            this.known = known;
        }

        Paragraph paragraph(String text) {
            List<Segment> segments = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            StringBuilder sentence = new StringBuilder();
            Matcher mark = MARK.matcher(text);
            int read = 0;
            boolean inCode = false;
            while (mark.find()) {
                String before = text.substring(read, mark.start());
                inCode ^= codeTurns(before);
                words.append(before);
                sentence.append(before);
                if (inFence || inCode || !cite(mark.group(1), words, sentence.toString(), segments)) {
                    words.append(mark.group());
                }
                read = mark.end();
            }
            String rest = text.substring(read);
            codeTurns(rest);
            close(words.append(rest), segments);
            return new Paragraph(List.copyOf(segments));
        }

        /** Keeps track of fences; tells whether inline code begins or ends in a piece. */
        private boolean codeTurns(String piece) {
            int fences = (piece.length() - piece.replace(FENCE, "").length()) / FENCE.length();
            inFence ^= fences % 2 == 1;
            long ticks = piece.replace(FENCE, "")
                    .chars()
                    .filter(letter -> letter == '`')
                    .count();
            return ticks % 2 == 1;
        }

        private boolean cite(String numbers, StringBuilder words, String sentence, List<Segment> segments) {
            List<Integer> all =
                    COMMA.splitAsStream(numbers).map(Integer::valueOf).toList();
            List<Source> sources =
                    all.stream().filter(known::containsKey).map(known::get).toList();
            unknown += all.size() - sources.size();
            if (sources.isEmpty()) {
                return false;
            }
            words.setLength(words.toString().stripTrailing().length());
            close(words, segments);
            String last = lastSentence(sentence);
            sources.forEach(source -> segments.add(new Citation(source, bearing(source, last))));
            all.stream()
                    .filter(number -> !known.containsKey(number))
                    .forEach(number -> words.append(" [").append(number).append(']'));
            return true;
        }

        private static String bearing(Source source, String sentence) {
            return Support.best(sentence, Arrays.asList(source.snippet().split("\n")));
        }

        private static String lastSentence(String text) {
            String stripped = text.strip();
            int end = Math.max(0, stripped.length() - 2);
            return stripped.substring(Math.max(0, stripped.lastIndexOf(". ", end)));
        }

        private static void close(StringBuilder words, List<Segment> segments) {
            if (!words.isEmpty()) {
                segments.add(new Words(words.toString()));
                words.setLength(0);
            }
        }
    }
}
