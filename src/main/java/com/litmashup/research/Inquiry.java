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
 * @param gaps what the sources of genres that were looked up before are silent on
 * @param asked queries that were sent before; what they ask is not asked again to fill a gap
 */
public record Inquiry(
        List<String> fresh,
        List<String> genres,
        List<Source> known,
        @Nullable SkillLevel level,
        GradeBand band,
        List<Gap> gaps,
        List<String> asked) {

    public Inquiry(List<String> fresh, List<String> genres, List<Source> known) {
        this(fresh, genres, known, null, GradeBand.of(null));
    }

    public Inquiry(
            List<String> fresh, List<String> genres, List<Source> known, @Nullable SkillLevel level, GradeBand band) {
        this(fresh, genres, known, level, band, List.of(), List.of());
    }

    /** Something that is still unknown of a genre. */
    public record Gap(String genre, Aspect aspect) {}

    /** The same, and what is still unknown beside it. */
    public Inquiry filling(List<Gap> open, List<String> sent) {
        return new Inquiry(fresh, genres, known, level, band, open, sent);
    }

    /** Whether there is anything to find out. */
    public boolean isEmpty() {
        return fresh.isEmpty() && gaps.isEmpty();
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
