package com.litmashup.studio;

import com.litmashup.music.Key;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Contribution;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.TheoryClaim;
import com.litmashup.studio.Score.Box;
import com.litmashup.studio.Score.ClaimView;
import com.litmashup.studio.Score.Giving;
import com.litmashup.studio.Score.KeyOption;
import com.litmashup.studio.Score.Notice;
import com.litmashup.studio.Score.PartView;
import com.litmashup.studio.Score.SystemView;
import com.litmashup.studio.engraving.NoteBox;
import com.litmashup.studio.engraving.StaffSystem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the parts of a {@link Score} from an arrangement and what was drawn of it. */
final class Presentation {

    private final Arrangement score;
    private final Givers givers;
    private final Wish wish;
    private final Map<String, Part> partOf = new HashMap<>();
    private final Map<String, Integer> barOf = new HashMap<>();
    private final Set<String> lit = new HashSet<>();

    Presentation(Arrangement score, Givers givers, Wish wish) {
        this.score = score;
        this.givers = givers;
        this.wish = wish;
        for (Part part : score.parts()) {
            for (Note note : part.voice(wish.grade()).notes()) {
                partOf.put(note.id(), part);
                barOf.put(note.id(), score.barAt(note.start()));
            }
        }
        Excerpt.claim(score, wish).map(TheoryClaim::notes).ifPresent(lit::addAll);
    }

    Score.Facts facts(Key key) {
        return new Score.Facts(
                score.title(),
                name(key),
                score.metre().signature(),
                (int) Math.round(score.beatsPerMinute() * wish.tempo()),
                score.bars(),
                score.feel().swings());
    }

    /** Warnings are a kind and, after a colon, what it is about. */
    List<Notice> notices() {
        return score.warnings().stream()
                .map(warning -> warning.split(":", 2))
                .map(words -> new Notice(
                        words[0], words.length < 2 ? "" : givers.of(words[1]).name()))
                .toList();
    }

    List<SystemView> systems(List<StaffSystem> drawn) {
        List<StaffSystem> staves =
                drawn.stream().filter(system -> !system.boxes().isEmpty()).toList();
        return IntStream.range(0, staves.size())
                .mapToObj(i -> system(i + 1, staves.get(i)))
                .toList();
    }

    private SystemView system(int number, StaffSystem drawn) {
        List<Integer> bars = drawn.boxes().stream()
                .flatMap(box -> box.notes().stream())
                .map(id -> barOf.getOrDefault(id, 1))
                .sorted()
                .toList();
        return new SystemView(
                number,
                drawn.width(),
                drawn.height(),
                drawn.ink(),
                bars.getFirst(),
                bars.getLast(),
                drawn.boxes().stream().map(this::box).toList());
    }

    private Box box(NoteBox box) {
        Optional<Part> part = Optional.ofNullable(partOf.get(box.notes().getFirst()));
        return new Box(
                String.join(" ", box.notes()),
                part.map(Part::id).orElse(""),
                part.map(known -> givers.of(known.genre()).colour()).orElse("both"),
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                box.notes().stream().anyMatch(lit::contains));
    }

    List<PartView> parts() {
        return score.parts().stream()
                .filter(part -> wish.parts().isEmpty() || wish.parts().contains(part.id()))
                .map(part ->
                        new PartView(part.id(), part.name(), part.instrument().name(), givers.of(part.genre())))
                .toList();
    }

    List<ClaimView> claims() {
        return IntStream.range(0, score.claims().size())
                .mapToObj(i -> claim(i + 1, score.claims().get(i)))
                .toList();
    }

    private ClaimView claim(int number, TheoryClaim claim) {
        return new ClaimView(
                number,
                claim.marker(),
                names(claim.parts()),
                claim.barFrom(),
                claim.barTo(),
                claim.evidence().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(word -> word.getKey().replace('_', ' ') + " " + word.getValue())
                        .collect(Collectors.joining("; ")),
                String.join(" ", claim.notes()),
                wish.claim().filter(asked -> asked == number).isPresent());
    }

    private String names(List<String> parts) {
        return score.parts().stream()
                .filter(part -> parts.contains(part.id()))
                .map(Part::name)
                .collect(Collectors.joining(", "));
    }

    List<Giving> givings() {
        return score.contributions().stream()
                .map(Contribution::element)
                .distinct()
                .map(element -> new Giving(
                        element,
                        givers.all().stream()
                                .map(giver -> given(element, giver.id()))
                                .toList()))
                .toList();
    }

    private String given(String element, String genre) {
        return score.contributions().stream()
                .filter(given ->
                        given.element().equals(element) && given.genre().equals(genre))
                .map(given -> given.what().replace('_', ' '))
                .collect(Collectors.joining("; "));
    }

    /** Half an octave down to half an octave up; further away the same keys come again. */
    List<KeyOption> keys(java.util.function.IntFunction<Key> moved) {
        return IntStream.rangeClosed(-5, 6)
                .mapToObj(semitones -> new KeyOption(semitones, name(moved.apply(semitones))))
                .toList();
    }

    private static String name(Key key) {
        UnaryOperator<String> words = name -> name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return TalkingScore.spoken(key.tonic()) + " " + words.apply(key.mode().name());
    }

    /** Whether the claims of the score, which are proved at the middle grade, can be lit in it. */
    static boolean showsProofs(Wish wish) {
        return wish.grade() == Grade.CORE;
    }
}
