package com.litmashup.mashup.web;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.TheoryConcept;
import com.litmashup.mashup.Music;
import com.litmashup.mashup.arranging.ConceptProofs;
import com.litmashup.music.score.TheoryClaim;
import com.litmashup.studio.Score;
import com.litmashup.studio.Score.ClaimView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which claims about the notes a concept of the lesson can be shown by. */
final class ShownClaims {

    private static final int MOST = 2;

    private ShownClaims() {}

    /** Claims of the score by the id of the concept that they show. */
    static Map<String, List<ClaimView>> of(Lesson lesson, Score score, ConceptProofs proofs) {
        Music music = lesson.music();
        return music == null
                ? Map.of()
                : lesson.theoryConcepts().stream()
                        .map(TheoryConcept::id)
                        .distinct()
                        .collect(Collectors.toMap(
                                id -> id, id -> views(score, proofs.claims(music.arrangement(), id))));
    }

    private static List<ClaimView> views(Score score, List<TheoryClaim> claims) {
        return claims.stream()
                .limit(MOST)
                .flatMap(claim ->
                        score.claims().stream().filter(view -> view.marker().equals(claim.marker())))
                .toList();
    }
}
