package com.litmashup.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.web.Download;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudioFilesTests {

    @ParameterizedTest
    @ValueSource(strings = {"mid", "musicxml", "abc", "svg", "pdf", "wav", "player.mid", "times.json"})
    void theSameScoreIsTheSameFile(String ending) {
        Download file = file(Wish.PLAIN, ending);
        assertThat(file.content())
                .isNotEmpty()
                .isEqualTo(file(Wish.PLAIN, ending).content());
        assertThat(file.name()).isEqualTo("leipzig-batucada." + ending);
    }

    @Test
    void anEndingThatNobodyKnowsIsNoFile() {
        assertThat(Studios.STUDIO.file(Studios.MUSIC, Wish.PLAIN, "exe")).isEmpty();
    }

    @Test
    void aClaimNumberThatNobodyKnowsIsTheWholeScore() {
        assertThat(file(Wish.PLAIN.proof(99), "mid").content())
                .isEqualTo(file(Wish.PLAIN, "mid").content());
    }

    @Test
    void thePageHasTheTitleTheNotesAndNoMissingGlyph() throws Exception {
        try (PDDocument pages = Loader.loadPDF(file(Wish.PLAIN, "pdf").content())) {
            assertThat(pages.getNumberOfPages()).isEqualTo(1);
            assertThat(pages.getDocumentInformation().getTitle()).isEqualTo("Leipzig Batucada");
            var picture = new PDFRenderer(pages).renderImageWithDPI(0, 60);
            long ink = IntStream.range(0, picture.getWidth())
                    .mapToLong(x -> IntStream.range(0, picture.getHeight())
                            .filter(y -> (picture.getRGB(x, y) & 0xff) < 128)
                            .count())
                    .sum();
            assertThat((double) ink / picture.getWidth() / picture.getHeight()).isBetween(0.01, 0.2);
            assertThat(new PDFTextStripper().getText(pages)).doesNotContain("#");
        }
    }

    @Test
    void aPartAloneIsOnPaperAlone() {
        assertThat(file(Wish.PLAIN.only("bass"), "svg").content().length)
                .isLessThan(file(Wish.PLAIN, "svg").content().length);
        assertThat(text(Wish.PLAIN.only("bass"), "svg")).contains("Bass guitar").doesNotContain("Surdo");
    }

    @Test
    void thePictureCarriesItsFontAndNothingOfThePage() {
        assertThat(text(Wish.PLAIN, "svg"))
                .contains("font-family:abc2svg;src:url(data:font/ttf;base64,", "Leipzig Batucada")
                .doesNotContain("<script", "class=");
    }

    @Test
    void everyPartOfThePageHasAChannelOfItsOwn() throws Exception {
        Sequence sequence = MidiSystem.getSequence(
                new ByteArrayInputStream(file(Wish.PLAIN, "player.mid").content()));
        List<Set<Integer>> channels = Arrays.stream(sequence.getTracks())
                .skip(1)
                .map(StudioFilesTests::channels)
                .toList();
        assertThat(channels)
                .hasSize(6)
                .allSatisfy(channel -> assertThat(channel).hasSize(1))
                .doesNotHaveDuplicates();
        assertThat(text(Wish.PLAIN, "times.json")).contains("\"melody\":0", "\"surdo\":5");
    }

    @Test
    void showMePlaysExactlyTheNotesOfTheClaim() throws Exception {
        for (int number = 1; number <= Studios.MUSIC.claims().size(); number++) {
            Sequence sequence = MidiSystem.getSequence(new ByteArrayInputStream(
                    file(Wish.PLAIN.proof(number), "player.mid").content()));
            long sounding = Arrays.stream(sequence.getTracks())
                    .skip(1)
                    .flatMap(StudioFilesTests::messages)
                    .filter(message -> message.getCommand() == ShortMessage.NOTE_ON && message.getData2() > 0)
                    .count();
            assertThat(sounding)
                    .isEqualTo(Studios.MUSIC.claims().get(number - 1).notes().size());
        }
    }

    @Test
    void slowerMusicIsLongerAndNotLower() {
        int usual = file(Wish.PLAIN, "wav").content().length;
        int slow = file(Wish.of(Map.of("tempo", "50")), "wav").content().length;
        assertThat((double) slow / usual).isBetween(1.6, 2.1);
    }

    private static Download file(Wish wish, String ending) {
        return Studios.STUDIO.file(Studios.MUSIC, wish, ending).orElseThrow();
    }

    private static String text(Wish wish, String ending) {
        return new String(file(wish, ending).content(), StandardCharsets.UTF_8);
    }

    private static Set<Integer> channels(Track track) {
        return messages(track).map(ShortMessage::getChannel).collect(Collectors.toSet());
    }

    private static Stream<ShortMessage> messages(Track track) {
        return IntStream.range(0, track.size())
                .mapToObj(i -> track.get(i).getMessage())
                .filter(ShortMessage.class::isInstance)
                .map(ShortMessage.class::cast);
    }
}
