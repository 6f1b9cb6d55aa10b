package com.litmashup.pedagogy;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which instruments of a classroom can take each other's part. */
public final class Instruments {

    private final List<Name> names;

    private Instruments(List<Family> families) {
        names = families.stream()
                .flatMap(family -> family.words().stream().map(word -> Name.of(word, family.family())))
                .sorted(Comparator.comparingInt((Name name) -> name.word().length())
                        .reversed())
                .toList();
    }

    public static Instruments load() {
        return new Instruments(Shelf.list("instruments.yaml", Family.class));
    }

    /** Whether both are the same instrument, in any number, or of one family. Unknown instruments have no family. */
    public boolean canReplace(String one, String other) {
        return isSame(one, other) || !Collections.disjoint(families(one), families(other));
    }

    /** Whether both name the same instrument, in any number. */
    public boolean isSame(String one, String other) {
        return singular(one).equals(singular(other));
    }

    /** The families of an instrument as a teacher writes it, for example {@code 12 ukuleles}; a drum kit has several. */
    public Set<String> families(String instrument) {
        String plain = instrument.toLowerCase(Locale.ROOT);
        List<Name> found = names.stream()
                .filter(name -> name.pattern().matcher(plain).find())
                .toList();
        return found.stream()
                .filter(name -> name.word().equals(found.getFirst().word()))
                .map(Name::family)
                .collect(Collectors.toSet());
    }

    private static String singular(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.endsWith("s") && !plain.endsWith("ss") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private record Name(String word, String family, Pattern pattern) {

        static Name of(String word, String family) {
            String plain = word.toLowerCase(Locale.ROOT);
            return new Name(plain, family, Regex.compile("(?<!\\p{L})" + Pattern.quote(plain) + "e?s?(?!\\p{L})"));
        }
    }

    private record Family(String family, List<String> words) {}
}
