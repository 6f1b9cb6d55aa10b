package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.Where;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.TheoryClaim;
import java.util.List;
import java.util.Map;

/** Says of a claim about the notes where to hear it, with the evidence that the checker found. */
final class ClaimWriter {

    private static final List<String> KINDS = List.of("steps", "chords", "notes");

    private ClaimWriter() {}

    /** One sentence, for example “Hear it in bars 1 to 4: Claves, steps 1, 4, 7, 11 and 13 of 16”. */
    static String sentence(Bench bench, TheoryClaim claim) {
        Map<String, String> evidence = claim.evidence();
        String kind = kind(evidence);
        Fill fill = Fill.of("part", partName(bench, claim))
                .with("bars", bars(claim))
                .with("evidence", evidence.getOrDefault(kind.split("-", 2)[0], ""));
        return bench.phrases().say("claim." + kind, claim.marker(), fill);
    }

    private static String kind(Map<String, String> evidence) {
        String kind = KINDS.stream().filter(evidence::containsKey).findFirst().orElse("place");
        boolean one = kind.equals("steps") && !evidence.getOrDefault(kind, "").contains(",");
        return one ? "steps-one" : kind;
    }

    static Where where(Bench bench, TheoryClaim claim) {
        return new Where(partName(bench, claim), claim.barFrom(), claim.barTo());
    }

    private static String partName(Bench bench, TheoryClaim claim) {
        return bench.sounding().part(claim).map(Part::name).orElse("");
    }

    private static String bars(TheoryClaim claim) {
        String kind = claim.barFrom() == claim.barTo() ? "claim.bar" : "claim.bars";
        return Phrases.exactly(kind, Fill.of("from", claim.barFrom()).with("to", claim.barTo()));
    }
}
