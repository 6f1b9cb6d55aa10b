package com.litmashup.genre;

import com.litmashup.genre.Genre.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Every rule an atlas must keep. Finds faults and says each in a sentence; decides nothing. */
final class AtlasCheck {

    private final ConceptLevels levels;
    private final Predicate<String> isGenreName;

    /** Kin must be an id of the atlas or a name that {@code isGenreName} knows. */
    AtlasCheck(ConceptLevels levels, Predicate<String> isGenreName) {
        this.levels = levels;
        this.isGenreName = isGenreName;
    }

    List<String> findings(List<Genre> genres) {
        Set<String> ids = genres.stream().map(Genre::id).collect(Collectors.toSet());
        List<String> all = new ArrayList<>();
        genres.forEach(genre -> all.addAll(findings(genre, ids)));
        return all.isEmpty()
                ? Editions.thatDiffer(genres.stream().flatMap(genre -> genre.sources().stream()))
                : List.copyOf(all);
    }

    private List<String> findings(Genre genre, Set<String> ids) {
        Findings findings = new Findings(genre.id());
        BlankCheck.check(genre, findings);
        if (findings.none()) {
            SourceCheck.check(genre, findings);
            CultureCheck.check(genre, findings);
            CareCheck.check(genre, findings);
            checkRelations(genre, ids, findings);
            Profile profile = genre.profile();
            if (profile != null) {
                ProfileCheck.check(profile, findings);
                CultureCheck.checkPlayable(genre, findings);
                TeachingCheck.check(genre, profile, levels, findings);
            }
        }
        return findings.sentences();
    }

    private void checkRelations(Genre genre, Set<String> ids, Findings findings) {
        genre.kin()
                .forEach(kin -> findings.demand(
                        ids.contains(kin) || isGenreName.test(kin), "its kin “%s” is not known".formatted(kin)));
        if (!genre.isRed()) {
            findings.demandAtLeast(3, genre.kin(), "kin");
            findings.demandAtLeast(2, genre.links(), "links");
        }
        genre.links()
                .forEach(link -> findings.demand(
                        ids.contains(link.with()) && !link.with().equals(genre.id()),
                        "its link with “%s” leads nowhere".formatted(link.with())));
    }
}
