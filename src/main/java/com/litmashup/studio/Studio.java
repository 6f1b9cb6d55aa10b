package com.litmashup.studio;

import com.litmashup.music.Key;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.TheoryClaim;
import com.litmashup.music.writing.Abc;
import com.litmashup.music.writing.Midi;
import com.litmashup.music.writing.MusicXml;
import com.litmashup.music.writing.Transposition;
import com.litmashup.studio.engraving.Engraver;
import com.litmashup.studio.engraving.Engraving;
import com.litmashup.studio.engraving.Engraving.Drawn;
import com.litmashup.studio.engraving.Engraving.Undrawn;
import com.litmashup.studio.engraving.Look;
import com.litmashup.studio.paper.Printer;
import com.litmashup.studio.sound.PlayerFile;
import com.litmashup.studio.sound.Recordings;
import com.litmashup.web.Download;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows an arrangement to people: on a page, on a projector, on paper, and for the ear. */
@Component
public class Studio {

    private final Engraver engraver;
    private final Recordings recordings;
    private final Printer printer;
    private final JsonMapper json;

    Studio(Engraver engraver, Recordings recordings, Printer printer, JsonMapper json) {
        this.engraver = engraver;
        this.recordings = recordings;
        this.printer = printer;
        this.json = json;
    }

    /**
     * A score for the partials of {@code templates/studio}. Where it cannot be drawn, the rest of it is there.
     *
     * @param base address of the files, without their ending; {@link #file} makes what is asked for there
     * @param page address of the page itself
     */
    public Score score(Arrangement music, Givers givers, Wish wish, Look look, String base, String page) {
        Presentation view = new Presentation(music, givers, wish);
        Engraving engraving = engraver.engrave(Abc.engraving(music, wish.choice()), look);
        return new Score(
                base,
                page,
                wish,
                view.facts(moved(music, wish.semitones())),
                view.notices(),
                engraving instanceof Drawn drawn ? view.systems(drawn.systems()) : List.of(),
                engraving instanceof Undrawn undrawn ? Optional.of(undrawn.reason()) : Optional.empty(),
                view.parts(),
                view.claims(),
                view.givings(),
                givers.all(),
                view.keys(semitones -> moved(music, semitones)),
                StrokeGrid.of(music, givers, wish),
                TalkingScore.of(music, music.parts(), wish),
                recordings.arePossible());
    }

    /**
     * A file of the score.
     *
     * @param ending {@code mid}, {@code musicxml}, {@code abc}, {@code wav}, {@code svg}, {@code pdf}; for the player of
     *     the page {@code player.mid} and {@code times.json}
     * @return nothing where nobody knows the ending, or the score cannot be drawn or sounded
     */
    public Optional<Download> file(Arrangement whole, Wish wish, String ending) {
        Arrangement music = Excerpt.claim(whole, wish)
                .map(claim -> Excerpt.of(whole, claim))
                .orElse(whole);
        String name = fileName(whole, wish, ending);
        return switch (ending) {
            case "mid" -> Optional.of(new Download(name, "audio/midi", Midi.write(music, wish.choice())));
            case "musicxml" ->
                Optional.of(new Download(
                        name, "application/vnd.recordare.musicxml+xml", MusicXml.write(music, wish.choice())));
            case "abc" -> Optional.of(Download.text(name, "text/vnd.abc", Abc.portable(music, wish.choice())));
            case "wav" -> audio(music, wish, name);
            case "svg" -> drawn(whole, wish).map(score -> Download.text(name, "image/svg+xml", printer.svg(score)));
            case "pdf" ->
                drawn(whole, wish)
                        .map(score -> new Download(name, "application/pdf", printer.pdf(whole.title(), score)));
            case "player.mid" ->
                Optional.of(new Download(name, "audio/midi", player(music, wish).midi()));
            case "times.json" ->
                Optional.of(Download.text(
                        name,
                        "application/json",
                        json.writeValueAsString(player(music, wish).times())));
            default -> Optional.empty();
        };
    }

    private Optional<Download> audio(Arrangement music, Wish wish, String name) {
        return recordings.arePossible()
                ? Optional.of(new Download(name, "audio/wav", recordings.wav(music, wish.choice())))
                : Optional.empty();
    }

    private Optional<Drawn> drawn(Arrangement music, Wish wish) {
        return drawn(music, wish, Look.PAPER);
    }

    /** The staves to set on a page; nothing where they cannot be drawn. */
    public Optional<Drawn> drawn(Arrangement music, Wish wish, Look look) {
        return engraver.engrave(Abc.engraving(music, wish.choice()), look) instanceof Drawn drawn
                ? Optional.of(drawn)
                : Optional.empty();
    }

    /** At its own tempo: the page plays faster or slower by itself. */
    private static PlayerFile player(Arrangement music, Wish wish) {
        return PlayerFile.of(music, wish.choice().atTempo(1));
    }

    private static Key moved(Arrangement music, int semitones) {
        return Transposition.of(music.key(), semitones).moved(music.key());
    }

    private static String fileName(Arrangement music, Wish wish, String ending) {
        String part = String.join("-", wish.parts());
        String proof = Excerpt.claim(music, wish).map(TheoryClaim::marker).orElse("");
        return FileName.of(String.join(" ", music.title(), part, proof), "score", ending);
    }
}
