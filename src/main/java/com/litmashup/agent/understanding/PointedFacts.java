package com.litmashup.agent.understanding;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Noted;
import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.GenreName;
import com.litmashup.pedagogy.SkillLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds to what the rules have read what a model points at. A model may point; it is never taken at its word. A quote that
 * is not in the message drops the fact, and a number is what the rules read in the quote itself. What only the model sees
 * is offered as an assumption, a genre as a question, and where the rules read the same field otherwise the teacher is
 * asked which holds. Pure.
 */
public final class PointedFacts {

    /** The code of the advice that asks whether a genre is meant. */
    public static final String MEANT = "meant_genre";

    private static final int LONGEST_THING = 4;
    private static final int LONGEST_WISH = 14;
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<BriefField> WISHES =
            EnumSet.of(BriefField.OBJECTIVES, BriefField.CULTURAL_INTEREST, BriefField.CONSTRAINTS);

    private final MessageReader reader;
    private final Gazetteer gazetteer;

    public PointedFacts(MessageReader reader, Gazetteer gazetteer) {
        this.reader = reader;
        this.gazetteer = gazetteer;
    }

    /**
     * What is understood with these facts as well. Where the message asks for something that harms, nothing is added.
     *
     * @param rules what the rules have read in the message
     * @param before the brief before the message
     */
    public Understood added(Understood rules, Brief before, String message, List<PointedFact> facts) {
        if (!rules.refusals().isEmpty()) {
            return rules;
        }
        Understood understood = rules;
        for (PointedFact fact : facts) {
            Optional<BriefField> field = BriefField.of(fact.field());
            if (field.isPresent() && isSaid(fact.quote(), message) && isFree(fact.quote(), field.get(), rules)) {
                understood = withFact(understood, rules, before, fact, field.get());
            }
        }
        return understood;
    }

    private Understood withFact(
            Understood understood, Understood rules, Brief before, PointedFact fact, BriefField field) {
        Brief brief = understood.brief();
        if (field == BriefField.GENRES) {
            return genre(fact)
                    .filter(name -> !brief.genreNames().contains(name))
                    .filter(name -> understood.advice().stream()
                            .noneMatch(advice -> advice.code().equals(MEANT)))
                    .map(name -> understood.advising(new Understood.Advice(MEANT, name)))
                    .orElse(understood);
        }
        if (field.isList()) {
            boolean adds = !rules.changed().contains(field) && isOfLength(fact.quote(), field);
            List<Noted<String>> values = brief.texts(field);
            return adds
                    ? changed(
                            understood,
                            before,
                            brief.with(field, more(values, fact.quote().strip(), fact)))
                    : understood;
        }
        return single(fact, field)
                .map(read -> withSingle(understood, rules, before, field, read))
                .orElse(understood);
    }

    private static Understood withSingle(
            Understood understood, Understood rules, Brief before, BriefField field, Brief read) {
        if (!understood.brief().has(field)) {
            return changed(understood, before, understood.brief().withSingle(field, read.asAssumed()));
        }
        return rules.changed().contains(field) ? asking(understood, field, read) : understood;
    }

    /** A level may be put in any words; every other single value is what the rules read in the quote alone. */
    private Optional<Brief> single(PointedFact fact, BriefField field) {
        if (field == BriefField.SKILL_LEVEL) {
            return Arrays.stream(SkillLevel.values())
                    .filter(level -> level.name().equalsIgnoreCase(fact.value().strip()))
                    .findFirst()
                    .map(level -> withLevel(Noted.said(level, fact.quote().strip())));
        }
        Brief read = reader.read(fact.quote(), Brief.EMPTY, Set.of(field)).brief();
        boolean isThere = read.values(field).stream().anyMatch(noted -> !noted.isAssumed());
        return isThere ? Optional.of(read) : Optional.empty();
    }

    private Optional<String> genre(PointedFact fact) {
        return gazetteer.find(fact.value()).filter(known -> !known.red()).map(GenreName::name);
    }

    private static Understood asking(Understood understood, BriefField field, Brief read) {
        boolean agrees = Objects.equals(
                read.values(field).getFirst().value(),
                understood.brief().values(field).getFirst().value());
        if (agrees) {
            return understood;
        }
        return understood.asking(field);
    }

    private static Understood changed(Understood understood, Brief before, Brief after) {
        return understood.with(after, Changes.between(before, after));
    }

    private static List<Noted<String>> more(List<Noted<String>> values, String value, PointedFact fact) {
        List<Noted<String>> all = new ArrayList<>(values);
        if (all.stream().noneMatch(known -> known.value().equalsIgnoreCase(value))) {
            all.add(Noted.said(value, fact.quote().strip()));
        }
        return all;
    }

    private static Brief withLevel(Noted<SkillLevel> level) {
        return new Brief(
                List.of(), level, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static boolean isOfLength(String quote, BriefField field) {
        return words(quote).count() <= (WISHES.contains(field) ? LONGEST_WISH : LONGEST_THING);
    }

    private static boolean isSaid(String quote, String message) {
        String words = plain(quote);
        return !words.isBlank() && plain(message).contains(words);
    }

    /** Words that already stand for something else are not read twice; asking whether a genre is meant takes none. */
    private static boolean isFree(String quote, BriefField field, Understood rules) {
        String words = plain(quote);
        return field == BriefField.GENRES
                || Arrays.stream(BriefField.values())
                        .filter(other -> other != field)
                        .flatMap(other -> rules.brief().values(other).stream())
                        .map(noted -> plain(noted.value() instanceof String text ? text : noted.evidence()))
                        .filter(Predicate.not(String::isBlank))
                        .noneMatch(known -> known.contains(words) || words.contains(known));
    }

    private static String plain(String text) {
        return " " + String.join(" ", words(text).toList()) + " ";
    }

    private static Stream<String> words(String text) {
        return APART.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
