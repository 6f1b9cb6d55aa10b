package com.litmashup.research.judging;

import com.litmashup.pedagogy.GradeBand;
import com.litmashup.pedagogy.Readability;
import com.litmashup.pedagogy.SensitivityLexicon;
import com.litmashup.pedagogy.Severity;
import com.litmashup.research.WebAddress;
import com.litmashup.research.judging.Publishers.Publisher;
import com.litmashup.research.searching.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says of a page whether it may be a source and what it is worth, by who published it, its age, language and difficulty. */
@Component
public class Judge {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern MARKS = Pattern.compile("[\\[\\]【】<>{}|`\\p{Cc}\\p{Cf}]+");
    private static final int LONGEST_TITLE = 200;
    private static final int OLD = 10;
    private static final double LITTLE = 0.05;
    private static final double MUCH = 0.1;
    private static final double LEAST = 0.2;
    private static final int WORDS_TO_JUDGE = 300;

    /** The school year above which a text is hard for a band: its last year and two more. */
    private static final Map<GradeBand, Integer> HARD =
            Map.of(GradeBand.EARLY, 4, GradeBand.K_2, 5, GradeBand.GRADES_3_5, 8, GradeBand.GRADES_6_8, 12);

    private final Publishers publishers = Publishers.load();
    private final TellingWords words = TellingWords.load();
    private final SensitivityLexicon lexicon;
    private final MessageSource texts;

    Judge(SensitivityLexicon lexicon, MessageSource texts) {
        this.lexicon = lexicon;
        this.texts = texts;
    }

    /** What is thought of a page. */
    public sealed interface Verdict {}

    /**
     * It may be a source.
     *
     * @param title as it may be shown
     * @param year empty where none is told
     * @param quality 0 to 1
     * @param judgement the reasons, in words
     */
    public record Kept(String title, String url, String publisher, String year, double quality, String judgement)
            implements Verdict {}

    /** It is left out. */
    public record LeftOut(String reason) implements Verdict {}

    /** What picks sentences by the same words. */
    public Telling telling() {
        return new Telling(words, lexicon);
    }

    /**
     * Judges a page.
     *
     * @param isRecencyWanted whether it is to tell of today
     * @param thisYear to count its age from
     */
    public Verdict judge(Hit hit, GradeBand band, boolean isRecencyWanted, int thisYear) {
        Optional<String> url = WebAddress.safe(hit.url());
        if (url.isEmpty()) {
            return leftOut("address");
        }
        Publisher publisher = publishers.of(WebAddress.hostOf(url.get()));
        Optional<String> unfit = unfit(hit, publisher, band);
        return unfit.isPresent()
                ? leftOut(unfit.get())
                : kept(hit, url.get(), publisher, band, isRecencyWanted, thisYear);
    }

    private Optional<String> unfit(Hit hit, Publisher publisher, GradeBand band) {
        String all = hit.title() + "\n" + hit.content();
        if (!publisher.kind().isCitable()) {
            return Optional.of(publisher.kind().key());
        }
        if (words.machine.matcher(all).find()) {
            return Optional.of("machine");
        }
        boolean blocked =
                lexicon.check(hit.title(), band).stream().anyMatch(found -> found.severity() == Severity.BLOCK);
        if (blocked || words.adult.matcher(all).find()) {
            return Optional.of("inappropriate");
        }
        return hit.content().isBlank() ? Optional.of("wordless") : Optional.empty();
    }

    private Verdict kept(
            Hit hit, String url, Publisher publisher, GradeBand band, boolean isRecencyWanted, int thisYear) {
        List<String> reasons =
                new ArrayList<>(List.of(say("research.kind." + publisher.kind().key())));
        double quality = publisher.kind().worth();
        String year = year(hit);
        if (isRecencyWanted && !year.isEmpty() && thisYear - Integer.parseInt(year) > OLD) {
            quality -= LITTLE;
            reasons.add(say("research.judged.old", year));
        }
        String language = words.languageOf(hit.content());
        if (!language.equals("English")) {
            quality -= MUCH;
            reasons.add(say("research.judged.language", language));
        } else if (isHard(hit.content(), band)) {
            quality -= LITTLE;
            reasons.add(say("research.judged.hard"));
        }
        return new Kept(
                title(hit, publisher),
                url,
                publisher.name(),
                year,
                Math.max(LEAST, quality),
                String.join("; ", reasons));
    }

    private static boolean isHard(String content, GradeBand band) {
        Integer limit = HARD.get(band);
        return limit != null && content.length() > WORDS_TO_JUDGE && Readability.gradeOf(content) > limit;
    }

    private static String year(Hit hit) {
        return YEAR.matcher(Objects.requireNonNullElse(hit.published(), ""))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }

    private static String title(Hit hit, Publisher publisher) {
        String plain = MARKS.matcher(hit.title())
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        int longest = Math.min(plain.codePointCount(0, plain.length()), LONGEST_TITLE);
        return plain.isEmpty() ? publisher.name() : plain.substring(0, plain.offsetByCodePoints(0, longest));
    }

    private LeftOut leftOut(String reason) {
        return new LeftOut(say("research.leftout." + reason));
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, Locale.ENGLISH);
    }
}
