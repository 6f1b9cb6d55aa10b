package com.litmashup.genre;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The samba file of the atlas as text, to be broken by tests, with the genres that it has links to. */
final class SambaPage {

    private static final List<String> NEIGHBOURS = List.of("bossa_nova", "son_salsa", "highlife");

    private SambaPage() {}

    static String text() {
        try (InputStream file = SambaPage.class.getResourceAsStream("/atlas/genres/samba.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The text with one thing changed, which must be there. */
    static String with(String old, String replacement) {
        String text = text();
        if (!text.contains(old)) {
            throw new AssertionError("samba.yaml no longer contains: " + old);
        }
        return text.replace(old, replacement);
    }

    static Genre read(String text) {
        return AtlasFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "samba.yaml");
    }

    static List<Genre> amongNeighbours(Genre samba) {
        return Stream.concat(Stream.of(samba), NEIGHBOURS.stream().map(SambaPage::neighbour))
                .toList();
    }

    private static Genre neighbour(String id) {
        return read(text().replace("id: samba\n", "id: " + id + "\n").replace("with: " + id + "\n", "with: samba\n"));
    }
}
