package com.litmashup.mashup.arranging;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.mashup.BriefMother;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Music;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import com.litmashup.pedagogy.SkillLevel;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New words of as many syllables stand under the same notes. */
@Processing
class UnderlayTests {

    private final Underlay underlay = Underlay.load();

    @ParameterizedTest
    @CsvSource({"samba, funk", "blues, baroque", "reggae, jazz", "salsa, techno"})
    void everySungNoteSingsItsNewSyllableAndNoNoteMoves(String one, String other) {
        Lesson lesson = BriefMother.lesson(BriefMother.brief(SkillLevel.INTERMEDIATE, 45, 1, one, other));
        Lesson sung = underlay.sung(lesson, la(lesson.lyrics()));

        assertThat(words(sung.music())).isNotBlank().containsPattern("^(la ?)+$");
        assertThat(notes(sung.music())).isEqualTo(notes(lesson.music()));
        assertThat(underlay.sung(sung, lesson.lyrics()).lyrics()).isEqualTo(lesson.lyrics());
    }

    @Test
    void eachLineStandsWhereTheOldOneStood() {
        Lesson lesson = BriefMother.lesson(BriefMother.brief(SkillLevel.INTERMEDIATE, 45, 1, "samba", "funk"));
        List<String> turned =
                lesson.lyrics().stream().map(UnderlayTests::turned).toList();
        Lesson sung = underlay.sung(lesson, turned);

        assertThat(words(sung.music())).isNotEqualTo(words(lesson.music()));
        assertThat(words(underlay.sung(sung, lesson.lyrics()).music())).isEqualTo(words(lesson.music()));
    }

    @Test
    void aLineThatDoesNotFitLeavesTheOldWords() {
        Lesson lesson = BriefMother.lesson(BriefMother.brief(SkillLevel.INTERMEDIATE, 45, 1, "samba", "funk"));
        List<String> longer =
                lesson.lyrics().stream().map(line -> line + " and on").toList();

        assertThat(words(underlay.sung(lesson, longer).music())).isEqualTo(words(lesson.music()));
    }

    @Test
    void anActivityQuotesTheLineThatIsSung() {
        Lesson lesson = BriefMother.lesson(BriefMother.brief(SkillLevel.INTERMEDIATE, 45, 1, "samba", "funk"));
        String said = lesson.activities().stream()
                .map(activity -> activity.teacher() + activity.pupils() + activity.screen())
                .collect(Collectors.joining("\n"));
        List<String> quoted = lesson.lyrics().stream()
                .map(line -> line.replaceAll("[.,;:!?]+$", ""))
                .filter(said::contains)
                .toList();
        Lesson sung = underlay.sung(lesson, la(lesson.lyrics()));

        assertThat(quoted).isNotEmpty();
        assertThat(sung.activities().toString()).doesNotContain(quoted);
    }

    private List<String> la(List<String> lines) {
        return lines.stream()
                .map(line -> String.join(" ", Collections.nCopies(underlay.notesOf(line), "la")))
                .toList();
    }

    private static String turned(String line) {
        List<String> words = Arrays.asList(line.split(" "));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    private static String words(Music music) {
        return music.arrangement().parts().stream()
                .flatMap(part -> part.voice(Grade.CORE).notes().stream())
                .map(Note::syllable)
                .filter(Objects::nonNull)
                .map(Note.Syllable::text)
                .collect(Collectors.joining(" "));
    }

    private static String notes(Music music) {
        return music.arrangement().parts().stream()
                .flatMap(part -> part.versions().values().stream())
                .flatMap(voice -> voice.notes().stream())
                .map(note -> note.id() + note.start() + note.length() + note.sound())
                .collect(Collectors.joining(" "));
    }
}
