package com.litmashup.research;

import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.SkillLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be found out. Nothing of a teacher's own words is in it, so that nothing of them can leave this machine.
 *
 * @param fresh canonical names of the genres that were not looked up before
 * @param genres all canonical names of the brief
 * @param known sources that already have their numbers; new ones are numbered after them
 * @param level null where it is not known yet
 * @param band the age of the pupils
 */
public record Inquiry(
        List<String> fresh,
        List<String> genres,
        List<Source> known,
        @Nullable SkillLevel level,
        GradeBand band) {

    public Inquiry(List<String> fresh, List<String> genres, List<Source> known) {
        this(fresh, genres, known, null, GradeBand.of(null));
    }

    /** The pairs of genres of which one is fresh, in the order of the brief. */
    public List<Pair> pairs() {
        return genres.stream()
                .flatMap(one -> genres.subList(genres.indexOf(one) + 1, genres.size()).stream()
                        .filter(other -> !other.equals(one))
                        .map(other -> new Pair(one, other)))
                .filter(pair -> fresh.contains(pair.one()) || fresh.contains(pair.other()))
                .distinct()
                .toList();
    }

    /** Two genres that may be linked. */
    public record Pair(String one, String other) {

        /** How findings name it. */
        public String subject() {
            return one + " + " + other;
        }
    }
}
