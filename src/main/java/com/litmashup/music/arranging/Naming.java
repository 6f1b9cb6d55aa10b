package com.litmashup.music.arranging;

import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells parts of one name apart as a class would: {@code Voices 1} and {@code Voices 2}, {@code Keyboard 1, right hand} and
 * {@code Keyboard 2, right hand}, {@code Kick (Samba)} and {@code Kick (Funk)}.
 */
final class Naming {

    private final Map<String, String> genres;

    Naming(List<Idiom> idioms) {
        this.genres = idioms.stream().collect(Collectors.toMap(Idiom::id, Idiom::name, (one, same) -> one));
    }

    List<Part> apart(List<Part> parts) {
        return numbered(byGenre(parts));
    }

    /** Percussion lines are called after what they play, so the genre tells them apart. */
    private List<Part> byGenre(List<Part> parts) {
        return parts.stream()
                .map(part -> part.role() == Role.PERCUSSION && isShared(part, parts)
                        ? renamed(part, part.name() + " (" + genres.getOrDefault(part.genre(), part.genre()) + ")")
                        : part)
                .toList();
    }

    private static List<Part> numbered(List<Part> parts) {
        Map<String, Integer> counts = new HashMap<>();
        List<Part> numbered = new ArrayList<>();
        for (Part part : parts) {
            int number = counts.merge(part.name(), 1, Integer::sum);
            numbered.add(isShared(part, parts) ? renamed(part, numbered(part.name(), number)) : part);
        }
        return List.copyOf(numbered);
    }

    private static String numbered(String name, int number) {
        int comma = name.indexOf(',');
        return comma < 0 ? name + " " + number : name.substring(0, comma) + " " + number + name.substring(comma);
    }

    private static boolean isShared(Part part, List<Part> parts) {
        return parts.stream().filter(other -> other.name().equals(part.name())).count() > 1;
    }

    private static Part renamed(Part part, String name) {
        return new Part(part.id(), name, part.role(), part.genre(), part.instrument(), part.versions());
    }
}
