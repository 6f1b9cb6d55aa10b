package com.litmashup.drills;

import com.litmashup.music.writing.Heard;
import com.litmashup.music.writing.MidiReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** MuseScore and abc2midi, where they are installed. Both end well whatever they find, so their words are read. */
final class ForeignReaders {

    /** abc2midi begins a tick late, and each further note of a chord ten ticks after the one before. */
    static final int LATE_TICKS = 71;

    private static final List<String> MUSESCORES = List.of("mscore3", "musescore3", "mscore");

    private final Path folder;
    private final List<String> complaints = new ArrayList<>();

    ForeignReaders(Path folder) {
        this.folder = folder;
    }

    boolean hasMuseScore() {
        return MUSESCORES.stream().anyMatch(ForeignReaders::isInstalled);
    }

    boolean hasAbc2midi() {
        return isInstalled("abc2midi");
    }

    List<String> missing() {
        return Stream.of(hasMuseScore() ? "" : "MuseScore", hasAbc2midi() ? "" : "abc2midi")
                .filter(tool -> !tool.isEmpty())
                .toList();
    }

    List<Heard> museScore(byte[] xml) throws Exception {
        Path file = Files.write(folder.resolve("piece.musicxml"), xml);
        Path heard = folder.resolve("xml.mid");
        String tool = MUSESCORES.stream()
                .filter(ForeignReaders::isInstalled)
                .findFirst()
                .orElseThrow();
        run(
                "(?i).*(calculated duration|illegal|fatal|not valid|corrupt).*",
                tool,
                "-o",
                heard.toString(),
                file.toString());
        return MidiReader.read(Files.readAllBytes(heard));
    }

    List<Heard> abc2midi(String abc) throws Exception {
        Path file = Files.writeString(folder.resolve("piece.abc"), abc);
        Path heard = folder.resolve("abc.mid");
        run(
                "(?i)^(error|warning)(?!.*no default gchord string).*",
                "abc2midi",
                file.toString(),
                "-o",
                heard.toString());
        return MidiReader.read(Files.readAllBytes(heard));
    }

    /** What the tools objected to since the last time. */
    List<String> complaints(String title) {
        List<String> since =
                complaints.stream().map(words -> title + ": " + words).toList();
        complaints.clear();
        return since;
    }

    private void run(String objection, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        Path words = folder.resolve("words.txt");
        Process process = builder.redirectOutput(words.toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command[0] + " does not come to an end");
        }
        Files.readString(words, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches(objection))
                .forEach(line -> complaints.add(command[0] + " says " + line));
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }
}
