package com.litmashup.mashup.writing;

import com.litmashup.mashup.quality.Grounds;
import com.litmashup.research.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for what nobody gave the writer: markup, links, sources, numbers and names. */
final class Scrutiny {

    private static final Pattern MARKUP = Pattern.compile(
            "<[!/?\\p{L}]|&#?\\w+;|\\]\\(|`|\\*\\*|__|^\\s*#|\\{\\{|\\}\\}|\\[\\d{7,}]|[\\p{Cntrl}&&[^\\n\\r\\t]]|\\p{Cf}",
            Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\b(https?:|www\\.|javascript:|data:|mailto:)|\\b[\\p{L}\\d-]{2,}\\.(com|org|net|edu|io|gov|br|uk|de)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:/]\\d+)*");
    private static final Pattern LARGE = Pattern.compile(
            "(?i)\\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?"
                    + "|dozens?|century|centuries|decades?)\\b");
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}’'-])\\p{Lu}[\\p{L}\\p{M}’'-]*");
    private static final Pattern OPENING =
            Pattern.compile("(?:^|[.!?:;…•]|[“\"‘(\\[–—/])[\\s”\"’)\\]“‘(]*$|[\\n\\r]\\s*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<String> PLAIN = Set.of("i", "ok");
    private static final Pattern MARK = Pattern.compile("\\[\\d+]");

    private final Material material;
    private final Set<String> words;
    private final Set<String> numbers;
    private final List<String> said;

    Scrutiny(Material material) {
        this.material = material;
        String known = material.everything();
        this.words = WORD.matcher(known)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.said = Grounds.sentences(known);
        this.numbers = NUMBER.matcher(MARK.matcher(known).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** What is wrong with a passage; each fault once. */
    List<String> faults(String passage) {
        Set<String> faults = new LinkedHashSet<>();
        if (MARKUP.matcher(passage).find()) {
            faults.add(Fault.of("markup"));
        }
        if (LINK.matcher(passage).find()) {
            faults.add(Fault.of("link"));
        }
        faults.addAll(citations(passage));
        String plain = MARK.matcher(passage).replaceAll(" ");
        NUMBER.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(number -> !numbers.contains(number))
                .forEach(number -> faults.add(Fault.of("number", number)));
        LARGE.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(word -> !words.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> faults.add(Fault.of("number", word)));
        names(plain).forEach(name -> faults.add(Fault.of("name", name)));
        return List.copyOf(faults);
    }

    private List<String> citations(String passage) {
        Set<Integer> known =
                material.lesson().sources().stream().map(Source::number).collect(Collectors.toSet());
        List<String> faults = new ArrayList<>();
        Grounds.cited(passage).stream()
                .filter(number -> !known.contains(number))
                .forEach(number -> faults.add(Fault.of("citation", "[" + number + "]")));
        Grounds.sentences(passage).stream()
                .filter(sentence -> !Grounds.cited(sentence).isEmpty())
                .filter(sentence -> known.containsAll(Grounds.cited(sentence)))
                .filter(sentence -> !isGrounded(sentence))
                .forEach(sentence -> faults.add(Fault.of("unsupported", sentence)));
        return faults;
    }

    /** What it cites speaks of the same, or the library says so of that source already. */
    private boolean isGrounded(String sentence) {
        return Grounds.support(sentence, material.facts(), material.lesson().sources())
                || said.stream().anyMatch(known -> Grounds.agree(sentence, known));
    }

    /** Words with a capital inside a sentence, which are names, as far as the material does not have them. */
    private List<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .filter(name ->
                        !OPENING.matcher(text.substring(0, name.start())).find())
                .map(MatchResult::group)
                .filter(name -> WORD.matcher(name.replaceFirst("[’'](?:s|m|ll|ve|d|re)?$", ""))
                        .results()
                        .map(part -> part.group().toLowerCase(Locale.ROOT))
                        .anyMatch(part -> !words.contains(part) && !PLAIN.contains(part)))
                .distinct()
                .toList();
    }
}
