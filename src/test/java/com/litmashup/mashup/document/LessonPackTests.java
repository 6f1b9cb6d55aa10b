package com.litmashup.mashup.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonMother;
import com.litmashup.music.score.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Processing
class LessonPackTests {

    private static final Lesson LESSON = LessonMother.withMusic();
    private static byte[] pack = {};

    @BeforeAll
    static void isPacked() throws IOException {
        pack = Papers.pack(LESSON);
    }

    @Test
    void everythingIsInItAndTheReadMeNamesIt() throws IOException {
        Map<String, byte[]> files = opened(pack);
        Stream<String> parts = Scores.music(LESSON).orElseThrow().parts().stream()
                .map(Part::id)
                .map("parts/"::concat);
        Stream<String> music = Stream.concat(Stream.of("score"), parts)
                .flatMap(name ->
                        Stream.of("pdf", "svg", "musicxml", "mid", "abc", "wav").map(ending -> name + "." + ending));
        List<String> names = Stream.concat(Stream.of("lesson.pdf", "lesson.docx", "lesson.md"), music)
                .toList();

        String readMe = new String(files.remove("README.txt"), StandardCharsets.UTF_8);
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(files.values()).allSatisfy(content -> assertThat(content).isNotEmpty());
        assertThat(readMe.lines().filter(line -> line.contains(" - ")).map(line -> line.split(" - ")[0]))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void theSameLessonIsTheSamePackWithTheTimeOfItsVersion() throws IOException {
        Set<LocalDateTime> times = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal());
            }
        }

        assertThat(times).containsExactly(LocalDateTime.parse("2026-11-23T09:15:02"));
        assertThat(Papers.pack(LessonMother.lesson())).isEqualTo(Papers.pack(LessonMother.lesson()));
    }

    @Test
    void withoutMusicItHasTheLesson() throws IOException {
        assertThat(opened(Papers.pack(LessonMother.lesson())))
                .containsOnlyKeys("lesson.pdf", "lesson.docx", "lesson.md", "README.txt");
    }

    private static Map<String, byte[]> opened(byte[] pack) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
