package com.litmashup.research;

import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.research.Synthesis.Agreement;
import com.litmashup.research.Synthesis.Difference;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a synthesis in sentences with the marks of its sources, and claims no more than it shows. */
@Component
public class SynthesisWording {

    private final MessageSource words;

    public SynthesisWording(MessageSource words) {
        this.words = words;
    }

    public List<String> agreed(Synthesis synthesis) {
        return synthesis.agreed().stream().map(this::agreed).toList();
    }

    public List<String> different(Synthesis synthesis) {
        return synthesis.different().stream().map(this::different).toList();
    }

    public List<String> silent(Synthesis synthesis) {
        return Stream.of(untold(synthesis), unspoken(synthesis), unlinked(synthesis))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** One difference as a sentence. */
    public String different(Difference difference) {
        return say(
                "research.synthesis.differ." + key(difference.matter()),
                mark(difference.one()),
                difference.says(),
                mark(difference.other()),
                difference.otherSays());
    }

    /** The differences as findings, each resting on the two sources that differ, so that a lesson may tell of them. */
    public List<Finding> findings(Synthesis synthesis) {
        return synthesis.different().stream()
                .map(different -> finding(synthesis.subject(), different))
                .toList();
    }

    private Finding finding(String subject, Difference difference) {
        String text = say(
                "research.synthesis.told." + key(difference.matter()),
                subject,
                difference.says(),
                difference.otherSays());
        return new Finding(
                subject,
                Strand.ORIGINS,
                text,
                text,
                Confidence.MEDIUM,
                Finding.DIFFERENT,
                List.of(difference.one(), difference.other()));
    }

    /** Aspects as they stand inside a sentence: "who plays it today". */
    public String aspects(Collection<Aspect> aspects) {
        return listed(
                aspects.stream()
                        .sorted()
                        .map(aspect -> say("research.aspect." + key(aspect)))
                        .toList(),
                "research.or");
    }

    private String agreed(Agreement agreement) {
        List<String> marks =
                agreement.sources().stream().map(SynthesisWording::mark).toList();
        return say(
                "research.synthesis.agree." + (agreement.byLibrary() ? "library." : "") + key(agreement.matter()),
                agreement.what(),
                listed(marks, "research.and"),
                marks.size());
    }

    private String untold(Synthesis synthesis) {
        List<String> strands = Stream.of(Strand.values())
                .filter(synthesis.untold()::contains)
                .map(strand -> say("research.strand." + key(strand)))
                .toList();
        return strands.isEmpty() ? "" : say("research.synthesis.untold", listed(strands, "research.or"));
    }

    private String unspoken(Synthesis synthesis) {
        return synthesis.silent().isEmpty() ? "" : say("research.synthesis.silent", aspects(synthesis.silent()));
    }

    private String unlinked(Synthesis synthesis) {
        return synthesis.isSilentLink() ? say("research.synthesis.unlinked") : "";
    }

    private String listed(List<String> all, String key) {
        if (all.size() < 2) {
            return String.join("", all);
        }
        String head = all.stream().limit(all.size() - 1L).collect(Collectors.joining(", "));
        return say(key, head, all.getLast());
    }

    private String say(String key, Object... values) {
        return words.getMessage(key, values, Locale.ENGLISH);
    }

    private static String mark(int number) {
        return "[" + number + "]";
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
