package com.litmashup.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns names round for a list: the family name first. Bodies, bands and names of another build stay as they are. */
final class AuthorName {

    private static final Pattern BETWEEN = Pattern.compile(", | and | & ");
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:UNESCO|Academy|Institute|Library|University|Museum|Hall|Foundation|Society|Prizes|Band|Records|Centre"
                    + "|Center|Council|Association|Orchestra|Ensemble|Editors?|BBC|NPR|The|of|with|sus)\\b|[&()]");
    private static final Pattern PERSON = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}’'.-]*) (?:(?:\\p{Lu}[\\p{L}’'.-]*|de|da|dos|van|von|ap|la|del) ){0,3}\\p{Lu}[\\p{L}’'-]+");
    private static final Pattern PARTICLE = Pattern.compile("de|da|dos|van|von|ap|la|del");

    private AuthorName() {}

    static String inList(String author, CitationStyle style) {
        List<String> names = Arrays.stream(BETWEEN.split(author)).toList();
        if (!names.stream().allMatch(AuthorName::isPerson)) {
            return author;
        }
        List<String> turned = new ArrayList<>();
        for (String name : names) {
            boolean inOrder = style != CitationStyle.APA && !turned.isEmpty();
            turned.add(inOrder ? name : turned(name, style));
        }
        String last = style == CitationStyle.APA ? ", & " : ", and ";
        return turned.size() == 1
                ? turned.getFirst()
                : String.join(", ", turned.subList(0, turned.size() - 1)) + last + turned.getLast();
    }

    private static boolean isPerson(String name) {
        return !BODY.matcher(name).find() && PERSON.matcher(name).matches();
    }

    private static String turned(String name, CitationStyle style) {
        String[] words = name.split(" ");
        int family = words.length - 1;
        while (family > 1 && PARTICLE.matcher(words[family - 1]).matches()) {
            family--;
        }
        String last = String.join(" ", Arrays.copyOfRange(words, family, words.length));
        String first = Arrays.stream(words, 0, family)
                .map(word -> style == CitationStyle.APA ? word.substring(0, 1) + "." : word)
                .collect(Collectors.joining(" "));
        return last + ", " + first;
    }
}
