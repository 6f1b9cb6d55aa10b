package com.litmashup.mashup.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a zip file in which everything has one given time, so that the same content is the same file. */
final class Archive implements Closeable {

    private final ZipOutputStream zip;
    private final LocalDateTime made;

    Archive(OutputStream out, Instant made) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.made = LocalDateTime.ofInstant(made, ZoneOffset.UTC);
    }

    void add(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(made);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** A zip file that another writer made, with this time in all of it. */
    static byte[] timed(byte[] file, Instant made) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
                Archive to = new Archive(out, made)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.add(entry.getName(), from.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
