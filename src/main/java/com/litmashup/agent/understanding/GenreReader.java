package com.litmashup.agent.understanding;

import com.litmashup.conversation.Brief;
import com.litmashup.genre.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads which genres are chosen, withdrawn and replaced. */
final class GenreReader {

    private static final Pattern HINGE = Patterns.one("\\b(?:and|with|plus|meets|x|but|or|into|to)\\b|[,;.!?+&]");
    private static final Pattern PLACE_WANTED =
            Pattern.compile(GenreWords.ALL.placeWanted().replace("\\p{Lu}", "(?-i:\\p{Lu})"), Pattern.CASE_INSENSITIVE);

    private final GenreNames names;
    private final GenreStances stances = new GenreStances();

    GenreReader(Gazetteer gazetteer) {
        this.names = new GenreNames(gazetteer);
    }

    GenreReading read(Passage passage, List<Harm> harms, Brief before) {
        List<NamedGenre> named = names.in(passage, before).stream()
                .filter(name -> harms.stream().noneMatch(harm -> belongsTo(harm, name, passage.text())))
                .filter(name -> !InstrumentNamesakes.includes(name, passage))
                .toList();
        List<Stance> meant = stances.of(named, passage);
        List<NamedGenre> refused = new ArrayList<>();
        GenreChoice choice = new GenreChoice(before.genres(), passage);
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).red()) {
                if (meant.get(i) == Stance.WANTED && !isStudied(named.get(i), passage)) {
                    refused.add(named.get(i));
                }
            } else {
                choice.hear(named.get(i), meant.get(i));
            }
        }
        var genres = choice.settled();
        boolean placeOnly =
                genres.size() < 2 && PLACE_WANTED.matcher(passage.text()).find();
        return new GenreReading(genres, named, refused, choice.isUnclear() || placeOnly);
    }

    private static boolean isStudied(NamedGenre name, Passage passage) {
        Sentence sentence = passage.sentenceAt(name.start());
        return HarmReader.isStudied(sentence.text().substring(0, name.start() - sentence.start()));
    }

    /** A name inside a harmful request, or in one noun phrase with it, goes with it: "a Native American rain dance". */
    private static boolean belongsTo(Harm harm, NamedGenre name, String text) {
        if (harm.place().touches(name.start(), name.end())
                || (harm.isWholeSentence() && harm.sentence().covers(name.start(), name.end()))) {
            return true;
        }
        int from = Math.min(harm.place().end(), name.end());
        int to = Math.max(harm.place().start(), name.start());
        return to - from < 25 && !HINGE.matcher(text.substring(from, to)).find();
    }
}
