package com.litmashup.agent;

import com.litmashup.agent.understanding.Intent;
import com.litmashup.agent.understanding.Refusal;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.BriefWording;
import com.litmashup.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts moves into words without a model: from the bundles, the brief and the atlas. */
@Component
class LibraryPhrasing {

    static final String ENGINE = "library";
    static final String GAP = "\n\n";

    private final Wording wording;
    private final BriefWording briefWording;
    private final FactWording facts;
    private final GenreWording genres;
    private final GapWording gaps;
    private final ReviewWording reviews;

    LibraryPhrasing(
            Wording wording,
            BriefWording briefWording,
            FactWording facts,
            GenreWording genres,
            GapWording gaps,
            ReviewWording reviews) {
        this.wording = wording;
        this.briefWording = briefWording;
        this.facts = facts;
        this.genres = genres;
        this.gaps = gaps;
        this.reviews = reviews;
    }

    /**
     * A reply and what it flags.
     *
     * @param fixed paragraphs that are said in these words whoever phrases the rest
     * @param free paragraphs that a model may put into other words
     */
    record Reply(List<String> fixed, List<String> free, List<Turn.Flag> flags) {

        String text() {
            return String.join(GAP, Stream.concat(fixed.stream(), free.stream()).toList());
        }
    }

    Reply phrase(Decision decision, Reading reading) {
        List<String> fixed = new ArrayList<>();
        List<String> free = new ArrayList<>();
        List<Turn.Flag> flags = new ArrayList<>();
        for (Move move : decision.moves()) {
            String said = say(move, decision.brief(), reading);
            if (!said.isBlank()) {
                (isFixed(move) ? fixed : free).add(said);
                flag(move, said).forEach(flags::add);
            }
        }
        return new Reply(List.copyOf(fixed), List.copyOf(free), List.copyOf(flags));
    }

    /** What protects somebody is not left to a model's words. */
    private static boolean isFixed(Move move) {
        return switch (move) {
            case Move.MentionPrivacy privacy -> true;
            case Move.Decline decline -> true;
            case Move.Advise advise -> true;
            default -> false;
        };
    }

    private String say(Move move, Brief brief, Reading reading) {
        return switch (move) {
            case Move.MentionPrivacy privacy -> privacy(privacy.kinds(), reading);
            case Move.Decline decline ->
                wording.say(key(decline.refusal(), "reason"), reading) + " "
                        + wording.say(key(decline.refusal(), "offer"), reading);
            case Move.Advise advise ->
                wording.say(
                        "understanding.advice." + advise.advice().code(),
                        reading,
                        advise.advice().words());
            case Move.LeadBack aside -> wording.say("agent.lead_back." + key(aside.intent()), reading);
            case Move.Greet greet -> wording.say("agent.greet." + key(greet.intent()), reading);
            case Move.Explain explain -> genres.explain(reading);
            case Move.Acknowledge noted -> acknowledge(noted.changed(), brief, reading);
            case Move.Teach teach -> genres.teach(teach.genres(), reading);
            case Move.AdmitGap gap -> gaps.admit(gap.genres(), reading);
            case Move.MentionDifference different -> reviews.different(different, reading);
            case Move.OfferToAdd add -> reviews.silent(add.silent(), reading);
            case Move.OfferDefaults defaults ->
                wording.say("agent.default", reading, wording.listed(facts.all(defaults.fields(), brief, reading)));
            case Move.SuggestPairs pairs -> genres.suggestPairs(reading);
            case Move.SuggestPartners partners -> genres.suggestPartners(partners.genre(), reading);
            case Move.Ask ask -> ask(ask.fields(), reading);
            case Move.AskWhich which -> askWhich(which.field(), brief, reading);
            case Move.OfferLesson offer -> ready(brief, reading);
        };
    }

    private String privacy(List<String> kinds, Reading reading) {
        List<String> said = kinds.stream()
                .map(kind -> wording.say("agent.privacy.kind." + kind.toLowerCase(Locale.ROOT), reading))
                .distinct()
                .toList();
        boolean onlyTeachers = kinds.equals(List.of("TEACHER_HEALTH"));
        return wording.say(onlyTeachers ? "agent.privacy.teacher" : "agent.privacy", reading, wording.listed(said));
    }

    private String acknowledge(List<BriefField> changed, Brief brief, Reading reading) {
        List<String> sentences = new ArrayList<>();
        boolean pair = changed.contains(BriefField.GENRES) && brief.genres().size() == 2;
        if (pair) {
            List<String> names = genres.names(brief);
            sentences.add(
                    capitalised(wording.say("agent.acknowledge.pair", reading, names.getFirst(), names.getLast())));
        }
        List<BriefField> others = changed.stream()
                .filter(field -> !(pair && field == BriefField.GENRES))
                .toList();
        String news = facts.news(others, brief, reading);
        if (!news.isEmpty()) {
            sentences.add(news);
        } else if (!pair) {
            sentences.add(wording.say("agent.acknowledge.removed", reading));
        }
        return String.join(" ", sentences);
    }

    private String ask(List<BriefField> fields, Reading reading) {
        return fields.stream()
                .map(field -> wording.say("agent.ask." + field.key(), reading))
                .collect(Collectors.joining(" "));
    }

    private String askWhich(BriefField field, Brief brief, Reading reading) {
        List<String> values = facts.all(List.of(field), brief, reading);
        return values.isEmpty()
                ? wording.say("agent.ask." + field.key(), reading)
                : wording.say(
                        "agent.ask.which",
                        reading,
                        briefWording.label(field).toLowerCase(Locale.ROOT),
                        wording.listed(values));
    }

    private String ready(Brief brief, Reading reading) {
        List<String> summary = facts.all(
                List.of(
                        BriefField.GRADE_OR_AGE,
                        BriefField.SKILL_LEVEL,
                        BriefField.DURATION_MINUTES,
                        BriefField.SESSIONS,
                        BriefField.GROUP_SIZE),
                brief,
                reading);
        return wording.say("agent.ready", reading, wording.listed(genres.names(brief)), String.join(", ", summary));
    }

    private static Stream<Turn.Flag> flag(Move move, String said) {
        return switch (move) {
            case Move.MentionPrivacy privacy -> Stream.of(new Turn.Flag("personal_data", said));
            case Move.Decline decline ->
                Stream.of(new Turn.Flag(decline.refusal().code().name().toLowerCase(Locale.ROOT), said));
            case Move.Advise advise -> Stream.of(new Turn.Flag(advise.advice().code(), said));
            case Move.AdmitGap gap -> Stream.of(new Turn.Flag("not_in_library", said));
            default -> Stream.empty();
        };
    }

    private static String key(Refusal refusal, String part) {
        return "understanding.refusal." + refusal.code().name().toLowerCase(Locale.ROOT) + "." + part;
    }

    private static String key(Intent intent) {
        return intent.name().toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
