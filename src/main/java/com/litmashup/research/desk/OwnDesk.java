package com.litmashup.research.desk;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.Confidence;
import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Inquiry;
import com.litmashup.research.OwnSources;
import com.litmashup.research.Source;
import com.litmashup.research.SourceNumbers;
import com.litmashup.research.WebAddress;
import com.litmashup.research.judging.Judge;
import com.litmashup.research.judging.Telling;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads what a teacher brought by the same rules as a page of the web: it may tell of a music, and do nothing else. */
@Component
class OwnDesk implements OwnSources {

    private static final double QUALITY = 0.75;
    private static final int LONGEST_TITLE = 200;
    private static final int SENTENCES_A_GENRE = 4;
    private static final Pattern MARKS = Pattern.compile("[\\[\\]【】<>{}|`\\p{Cc}\\p{Cf}]+");
    private static final Pattern LINE_ENDS = Pattern.compile("(?<![.!?:])\\R(?!\\R)");

    private final Telling telling;
    private final WebDesk.Names names;
    private final MessageSource texts;
    private final Clock clock;

    OwnDesk(Judge judge, Atlas atlas, Gazetteer gazetteer, MessageSource texts, Clock clock) {
        this.telling = judge.telling();
        this.names = new WebDesk.Names(atlas, gazetteer);
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Dossier take(Submission submission, Inquiry inquiry) {
        String title = MARKS.matcher(submission.title())
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        if (title.isEmpty() || title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            throw new Refused("research.own.title");
        }
        String address = address(submission);
        String text = LINE_ENDS.matcher(submission.text()).replaceAll(" ");
        if (text.isBlank() && address == null) {
            throw new Refused("research.own.empty");
        }
        return dossier(title, address, text, inquiry);
    }

    @Override
    public String wordsOf(byte[] pdf) {
        return PdfWords.of(pdf);
    }

    private static @Nullable String address(Submission submission) {
        String url = submission.url();
        return url == null || url.isBlank()
                ? null
                : WebAddress.safe(url).orElseThrow(() -> new Refused("research.own.address"));
    }

    private Dossier dossier(String title, @Nullable String address, String text, Inquiry inquiry) {
        SourceNumbers numbers = new SourceNumbers(inquiry.known());
        List<Finding> findings = new ArrayList<>();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (String genre : inquiry.genres()) {
            telling.sentences(text, List.of(names.of(genre)), inquiry.band()).stream()
                    .limit(SENTENCES_A_GENRE)
                    .forEach(sentence -> {
                        int number = numbers.numberOf(fresh -> source(fresh, title, address, now), sentence + ".");
                        findings.add(finding(genre, title, sentence, number));
                    });
        }
        if (findings.isEmpty()) {
            numbers.numberOf(fresh -> source(fresh, title, address, now), beginning(text));
        }
        return new Dossier(List.of(), numbers.added(), findings);
    }

    private Finding finding(String genre, String title, String sentence, int number) {
        String words = texts.getMessage("research.quoted.own", new Object[] {title, sentence}, Locale.ENGLISH);
        return new Finding(genre, Strand.MEANING, words, words, Confidence.MEDIUM, Finding.OWN, List.of(number));
    }

    private Source source(int number, String title, @Nullable String address, Instant now) {
        return new Source(
                number,
                "",
                title,
                address,
                address == null ? "" : WebAddress.hostOf(address),
                "",
                "",
                Source.Kind.OWN,
                QUALITY,
                texts.getMessage("research.judged.own", null, Locale.ENGLISH),
                null,
                now,
                Source.Standing.PINNED);
    }

    private static String beginning(String text) {
        String line = text.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
        int length = line.codePointCount(0, line.length());
        return length <= 400 ? line : line.substring(0, line.offsetByCodePoints(0, 400)) + "…";
    }
}
