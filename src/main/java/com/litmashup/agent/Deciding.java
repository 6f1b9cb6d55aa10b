package com.litmashup.agent;

import static com.litmashup.conversation.BriefField.DURATION_MINUTES;
import static com.litmashup.conversation.BriefField.GENRES;
import static com.litmashup.conversation.BriefField.GRADE_OR_AGE;
import static com.litmashup.conversation.BriefField.GROUP_SIZE;
import static com.litmashup.conversation.BriefField.OBJECTIVES;
import static com.litmashup.conversation.BriefField.SESSIONS;

import com.litmashup.agent.understanding.Intent;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Readiness;
import com.litmashup.research.Synthesis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what to say, assume and ask. Pure: the same situation gives the same decision. */
final class Deciding {

    private static final int MOST_QUESTIONS = 2;
    private static final int MOST_SILENT = 2;
    private static final Set<Intent> BESIDE_THE_POINT = EnumSet.of(Intent.INJECTION, Intent.OFF_TOPIC, Intent.NONSENSE);

    private Deciding() {}

    static Decision decide(Situation situation) {
        List<Move> moves = new ArrayList<>();
        warn(situation, moves);
        return isBesideThePoint(situation) ? leadBack(situation, moves) : goOn(situation, moves);
    }

    private static void warn(Situation situation, List<Move> moves) {
        if (!situation.masked().isEmpty()) {
            moves.add(new Move.MentionPrivacy(situation.masked()));
        }
        situation.understood().refusals().forEach(refusal -> moves.add(new Move.Decline(refusal)));
        situation.understood().advice().stream()
                .filter(advice -> !situation.told().contains(advice.code()))
                .forEach(advice -> moves.add(new Move.Advise(advice)));
    }

    private static boolean isBesideThePoint(Situation situation) {
        return situation.understood().intents().stream().anyMatch(BESIDE_THE_POINT::contains)
                && situation.understood().changed().isEmpty()
                && situation.understood().refusals().isEmpty()
                && !situation.understood().intents().contains(Intent.GO_AHEAD);
    }

    /** What is beside the point changes nothing, and waives no question. */
    private static Decision leadBack(Situation situation, List<Move> moves) {
        Intent intent = Stream.of(Intent.INJECTION, Intent.OFF_TOPIC, Intent.NONSENSE)
                .filter(situation.understood().intents()::contains)
                .findFirst()
                .orElse(Intent.OFF_TOPIC);
        moves.add(new Move.LeadBack(intent));
        return ask(situation.brief(), situation, moves);
    }

    private static Decision goOn(Situation situation, List<Move> moves) {
        greet(situation, moves);
        if (!situation.understood().changed().isEmpty()) {
            moves.add(new Move.Acknowledge(
                    situation.understood().changed().stream().sorted().toList()));
        } else if (situation.understood().intents().contains(Intent.ASKS)
                && situation.understood().refusals().isEmpty()) {
            moves.add(new Move.Explain());
        }
        teach(situation, moves);
        review(situation, moves);
        Set<BriefField> toAssume = toAssume(situation);
        Brief brief = Defaults.fill(situation.brief(), toAssume);
        offer(situation.before().brief(), brief, moves);
        return ask(brief, situation, moves);
    }

    private static void greet(Situation situation, List<Move> moves) {
        Set<Intent> intents = situation.understood().intents();
        if (intents.contains(Intent.THANKS)) {
            moves.add(new Move.Greet(Intent.THANKS));
        } else if (situation.isFirst()
                && situation.understood().changed().isEmpty()
                && situation.understood().refusals().isEmpty()
                && !intents.contains(Intent.ASKS)) {
            moves.add(new Move.Greet(Intent.GREETING));
        }
    }

    private static void teach(Situation situation, List<Move> moves) {
        List<String> known = situation.fresh().stream()
                .filter(genre -> !situation.unknown().contains(genre))
                .toList();
        if (!known.isEmpty()) {
            moves.add(new Move.Teach(known));
        }
        List<String> gaps =
                situation.fresh().stream().filter(situation.unknown()::contains).toList();
        if (!gaps.isEmpty()) {
            moves.add(new Move.AdmitGap(gaps));
        }
    }

    /** At most one difference a turn; what is silent is offered once, when a genre is new. */
    private static void review(Situation situation, List<Move> moves) {
        situation.compared().stream()
                .filter(synthesis -> !synthesis.different().isEmpty())
                .findFirst()
                .ifPresent(synthesis -> moves.add(new Move.MentionDifference(
                        synthesis.subject(), synthesis.different().getFirst())));
        List<Synthesis> silent = situation.compared().stream()
                .filter(synthesis -> !synthesis.silent().isEmpty())
                .limit(MOST_SILENT)
                .toList();
        if (!silent.isEmpty()) {
            moves.add(new Move.OfferToAdd(silent));
        }
    }

    /** A question that was asked and not answered is not asked again: a default stands in for the answer. */
    private static Set<BriefField> toAssume(Situation situation) {
        Set<BriefField> assume = new HashSet<>();
        Brief brief = situation.brief();
        boolean goAhead = situation.understood().intents().contains(Intent.GO_AHEAD)
                && brief.genres().size() > 1;
        for (BriefField field : Defaults.ASSUMABLE) {
            if (!brief.has(field) && (goAhead || situation.asked().contains(field))) {
                assume.add(field);
            }
        }
        if (goAhead && !brief.has(GRADE_OR_AGE) && situation.asked().contains(GRADE_OR_AGE)) {
            assume.add(GRADE_OR_AGE);
        }
        if (!brief.equals(Brief.EMPTY)) {
            assume.add(SESSIONS);
        }
        return assume;
    }

    private static void offer(Brief before, Brief after, List<Move> moves) {
        List<BriefField> offered = after.assumed().stream()
                .filter(field -> field != SESSIONS && !before.assumed().contains(field))
                .toList();
        if (!offered.isEmpty()) {
            moves.add(new Move.OfferDefaults(offered));
        }
    }

    private static Decision ask(Brief brief, Situation situation, List<Move> moves) {
        List<BriefField> unclear = situation.understood().questions().stream()
                .filter(brief::has)
                .sorted()
                .limit(1)
                .toList();
        unclear.forEach(field -> moves.add(new Move.AskWhich(field)));
        int left = MOST_QUESTIONS - unclear.size();
        Set<BriefField> asked = waived(brief, situation);
        Readiness readiness = Readiness.of(brief, asked, true);
        if (readiness.isReady()) {
            moves.add(new Move.OfferLesson());
            return new Decision(brief, asked, List.copyOf(moves));
        }
        return readiness.missing().contains(GENRES)
                ? askForGenres(brief, situation, readiness, left, moves)
                : askForClass(brief, situation, readiness, left, moves);
    }

    /** Somebody who says "go" leaves to us what the lesson is for. */
    private static Set<BriefField> waived(Brief brief, Situation situation) {
        boolean goAhead = situation.understood().intents().contains(Intent.GO_AHEAD)
                && brief.genres().size() > 1;
        return goAhead ? with(situation.asked(), List.of(OBJECTIVES), List.of()) : situation.asked();
    }

    private static Decision askForGenres(
            Brief brief, Situation situation, Readiness readiness, int left, List<Move> moves) {
        boolean wantsIdeas = situation.understood().intents().contains(Intent.WANTS_IDEAS);
        if (brief.genres().size() == 1) {
            moves.add(new Move.SuggestPartners(brief.genreNames().getFirst()));
        } else if (wantsIdeas || situation.asked().contains(GENRES)) {
            moves.add(new Move.SuggestPairs());
        } else {
            moves.add(new Move.Ask(List.of(GENRES)));
        }
        List<BriefField> second = left > 1
                        && readiness.missing().contains(GRADE_OR_AGE)
                        && !situation.asked().contains(GRADE_OR_AGE)
                ? List.of(GRADE_OR_AGE)
                : List.of();
        if (!second.isEmpty()) {
            moves.add(new Move.Ask(second));
        }
        return new Decision(brief, with(situation.asked(), List.of(GENRES), second), List.copyOf(moves));
    }

    private static Decision askForClass(
            Brief brief, Situation situation, Readiness readiness, int left, List<Move> moves) {
        List<BriefField> questions = readiness.missing().stream().limit(left).toList();
        Set<BriefField> minor = new HashSet<>(Set.of(DURATION_MINUTES, GROUP_SIZE));
        questions.forEach(minor::remove);
        minor.retainAll(readiness.missing());
        Brief filled = Defaults.fill(brief, minor.contains(DURATION_MINUTES) ? Set.of(DURATION_MINUTES) : Set.of());
        offer(brief, filled, moves);
        moves.add(new Move.Ask(questions));
        return new Decision(filled, with(situation.asked(), questions, List.of()), List.copyOf(moves));
    }

    private static Set<BriefField> with(Set<BriefField> asked, List<BriefField> more, List<BriefField> others) {
        Set<BriefField> all = new HashSet<>(asked);
        all.addAll(more);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
