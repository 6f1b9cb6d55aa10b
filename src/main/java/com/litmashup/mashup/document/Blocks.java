package com.litmashup.mashup.document;

import com.litmashup.mashup.document.Block.Heading;
import com.litmashup.mashup.document.Block.Items;
import com.litmashup.mashup.document.Block.Paragraph;
import com.litmashup.mashup.document.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Collects blocks in the order of reading. What says nothing is left out. */
final class Blocks {

    /** What neither XML nor a reader can use: control signs other than line breaks, halves of letters, marks of order. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\n]]");

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final List<Block> all = new ArrayList<>();

    static String plain(String text) {
        return UNPRINTABLE
                .matcher(LINE_END.matcher(text).replaceAll("\n").replace('\t', ' '))
                .replaceAll("")
                .strip();
    }

    Blocks add(Block block) {
        all.add(block);
        return this;
    }

    Blocks heading(int level, String text) {
        return add(new Heading(level, plain(text)));
    }

    Blocks text(String text) {
        return text("", text);
    }

    Blocks text(String lead, String text) {
        return plain(text).isEmpty() ? this : add(new Paragraph(plain(lead), plain(text)));
    }

    Blocks items(List<String> items) {
        return items(items, false);
    }

    Blocks items(List<String> items, boolean numbered) {
        List<String> said = items.stream()
                .map(Blocks::plain)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        return said.isEmpty() ? this : add(new Items(said, numbered));
    }

    Blocks table(List<String> header, List<List<String>> rows) {
        return rows.isEmpty()
                ? this
                : add(new Table(
                        header.stream().map(Blocks::plain).toList(),
                        rows.stream()
                                .map(row -> row.stream().map(Blocks::plain).toList())
                                .toList()));
    }

    List<Block> all() {
        return List.copyOf(all);
    }
}
