package com.litmashup.agent;

import com.litmashup.agent.understanding.Intent;
import com.litmashup.agent.understanding.Refusal;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.BriefWording;
import com.litmashup.conversation.Turn;
import com.litmashup.genre.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts moves into words without a model: from the bundles, the brief and the atlas. */
@Component
class LibraryPhrasing {

    static final String ENGINE = "library";

    private final Wording wording;
    private final BriefWording briefWording;
    private final GenreWording genres;
    private final Gazetteer gazetteer;

    LibraryPhrasing(Wording wording, BriefWording briefWording, GenreWording genres, Gazetteer gazetteer) {
        this.wording = wording;
        this.briefWording = briefWording;
        this.genres = genres;
        this.gazetteer = gazetteer;
    }

    /** A reply and what it flags. */
    record Reply(String text, List<Turn.Flag> flags) {}

    Reply phrase(Decision decision, Reading reading) {
        List<String> paragraphs = new ArrayList<>();
        List<Turn.Flag> flags = new ArrayList<>();
        for (Move move : decision.moves()) {
            String said = say(move, decision.brief(), reading);
            if (!said.isBlank()) {
                paragraphs.add(said);
                flag(move, said).forEach(flags::add);
            }
        }
        return new Reply(String.join("\n\n", paragraphs), flags);
    }

    private String say(Move move, Brief brief, Reading reading) {
        int seed = reading.seed();
        return switch (move) {
            case Move.MentionPrivacy privacy -> privacy(privacy.kinds(), seed);
            case Move.Decline decline ->
                wording.say(key(decline.refusal(), "reason"), seed) + " "
                        + wording.say(key(decline.refusal(), "offer"), seed);
            case Move.Advise advise ->
                wording.say(
                        "understanding.advice." + advise.advice().code(),
                        seed,
                        advise.advice().words());
            case Move.LeadBack aside -> wording.say("agent.lead_back." + key(aside.intent()), seed);
            case Move.Greet greet -> wording.say("agent.greet." + key(greet.intent()), seed);
            case Move.Explain explain -> genres.explain(reading);
            case Move.Acknowledge noted -> acknowledge(noted.changed(), brief, seed);
            case Move.Teach teach -> genres.teach(teach.genres(), reading);
            case Move.AdmitGap gap -> gap(gap.genre(), seed);
            case Move.OfferDefaults defaults ->
                wording.say("agent.default", seed, wording.listed(say(defaults.fields(), brief)));
            case Move.SuggestPairs pairs -> genres.suggestPairs(brief, seed);
            case Move.SuggestPartners partners -> genres.suggestPartners(partners.genre(), seed);
            case Move.Ask ask -> ask(ask.fields(), seed);
            case Move.AskWhich which ->
                wording.say(
                        "agent.ask.which",
                        seed,
                        briefWording.label(which.field()).toLowerCase(Locale.ROOT),
                        wording.listed(briefWording.values(which.field(), brief)));
            case Move.OfferLesson offer -> ready(brief, seed);
        };
    }

    private String privacy(List<String> kinds, int seed) {
        List<String> said = kinds.stream()
                .map(kind -> wording.say("agent.privacy.kind." + kind.toLowerCase(Locale.ROOT), seed))
                .distinct()
                .toList();
        boolean onlyTeachers = kinds.equals(List.of("TEACHER_HEALTH"));
        return wording.say(onlyTeachers ? "agent.privacy.teacher" : "agent.privacy", seed, wording.listed(said));
    }

    private String acknowledge(List<BriefField> changed, Brief brief, int seed) {
        List<String> sentences = new ArrayList<>();
        boolean pair = changed.contains(BriefField.GENRES) && brief.genres().size() == 2;
        if (pair) {
            sentences.add(wording.say(
                    "agent.acknowledge.pair",
                    seed,
                    capitalised(genres.inSentence(brief.genreNames().getFirst())),
                    genres.inSentence(brief.genreNames().getLast())));
        }
        List<BriefField> others = changed.stream()
                .filter(field -> !(pair && field == BriefField.GENRES))
                .toList();
        List<String> values = say(others, brief);
        if (!values.isEmpty()) {
            sentences.add(wording.say("agent.acknowledge", seed, wording.listed(values)));
        } else if (!others.isEmpty()) {
            sentences.add(wording.say("agent.acknowledge.removed", seed));
        }
        return String.join(" ", sentences);
    }

    private List<String> say(List<BriefField> fields, Brief brief) {
        return fields.stream()
                .flatMap(field -> briefWording.values(field, brief).stream())
                .distinct()
                .toList();
    }

    private String gap(String genre, int seed) {
        return gazetteer
                .find(genre)
                .flatMap(gazetteer::nearestInAtlas)
                .map(kin -> wording.say("agent.gap.kin", seed, genre, kin.name()))
                .orElseGet(() -> wording.say("agent.gap", seed, genre));
    }

    private String ask(List<BriefField> fields, int seed) {
        List<String> questions = new ArrayList<>();
        for (BriefField field : fields) {
            questions.add(wording.say("agent.ask." + field.key(), seed));
        }
        return String.join(" ", questions);
    }

    private String ready(Brief brief, int seed) {
        List<String> facts = say(
                List.of(
                        BriefField.GRADE_OR_AGE,
                        BriefField.SKILL_LEVEL,
                        BriefField.DURATION_MINUTES,
                        BriefField.SESSIONS,
                        BriefField.GROUP_SIZE),
                brief);
        String pair = wording.listed(
                brief.genreNames().stream().map(genres::inSentence).toList());
        return wording.say("agent.ready", seed, pair, String.join(", ", facts));
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
