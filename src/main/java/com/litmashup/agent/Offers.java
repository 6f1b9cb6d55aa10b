package com.litmashup.agent;

import com.litmashup.agent.understanding.Understood;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Noted;
import com.litmashup.genre.Atlas;
import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.Genre;
import com.litmashup.genre.GenreName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the pair that a teacher takes from those just offered: "the second one", "you choose". */
@Component
class Offers {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<Pattern> ORDINALS = List.of(
            Pattern.compile("\\b(?:first|1st|number (?:one|1)|option (?:one|1|a)|1)\\b", FLAGS),
            Pattern.compile("\\b(?:second|2nd|middle|number (?:two|2)|option (?:two|2|b)|2)\\b", FLAGS),
            Pattern.compile("\\b(?:third|3rd|last|number (?:three|3)|option (?:three|3|c)|3)\\b", FLAGS));
    private static final Pattern ANY = Pattern.compile(
            "^\\W*(?:(?:ok|okay|yes|yeah|sure|well|hm+|oh|great|lovely|fine)\\W+)*(?:yes|yeah|sure|ok|okay|sounds (?:good|great|fun)|(?:that|any|either|one) (?:one )?(?:works|of (?:them|those)|is fine|will do)|any|whichever|whatever(?: you (?:think|like|want|prefer))?|you (?:choose|pick|decide)|up to you|surprise me|your (?:choice|call|pick)|(?:i )?don't mind|doesn't matter)\\b[^?]{0,25}$",
            FLAGS);
    private static final Pattern MEANT = Pattern.compile("[Dd]id you mean ([^?]{2,60})\\?");
    private static final int FEW_WORDS = 8;

    private final Gazetteer gazetteer;
    private final Pattern pair;

    Offers(Atlas atlas, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        String names = atlas.all().stream()
                .map(Genre::inSentence)
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.pair = Pattern.compile("(" + names + ") with (" + names + "), because ");
    }

    /** What was understood, with what was taken from the last reply: a genre it asked about, or a pair it offered. */
    Understood taken(Understood understood, String message, List<String> earlier) {
        if (!earlier.isEmpty()
                && !understood.changed().contains(BriefField.GENRES)
                && ANY.matcher(message).find()) {
            Matcher meant = MEANT.matcher(earlier.getLast());
            if (meant.find() && gazetteer.find(meant.group(1)).isPresent()) {
                return with(understood, List.of(meant.group(1)));
            }
        }
        return pairTaken(understood, message, earlier);
    }

    private Understood pairTaken(Understood understood, String message, List<String> earlier) {
        if (earlier.isEmpty() || !understood.brief().genres().isEmpty()) {
            return understood;
        }
        List<MatchResult> pairs = pair.matcher(earlier.getLast()).results().toList();
        int chosen = chosen(message);
        return chosen < 0 || chosen >= pairs.size()
                ? understood
                : with(
                        understood,
                        List.of(pairs.get(chosen).group(1), pairs.get(chosen).group(2)));
    }

    private static int chosen(String message) {
        if (message.split(" ").length > FEW_WORDS) {
            return -1;
        }
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (ORDINALS.get(i).matcher(message).find()) {
                return i;
            }
        }
        return ANY.matcher(message).find() ? 0 : -1;
    }

    private Understood with(Understood understood, List<String> taken) {
        Stream<Noted<String>> more = taken.stream()
                .map(name -> gazetteer.find(name).map(GenreName::name).orElse(name))
                .map(Noted::confirmed);
        List<Noted<String>> genres = Stream.concat(understood.brief().genres().stream(), more)
                .collect(Collectors.toCollection(ArrayList::new));
        Brief brief = understood.brief().with(BriefField.GENRES, genres);
        Set<BriefField> changed = EnumSet.of(BriefField.GENRES);
        changed.addAll(understood.changed());
        return understood.with(brief, changed);
    }
}
