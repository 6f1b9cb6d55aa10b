package com.litmashup.mashup.document;

import com.litmashup.mashup.Mashup;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Part;
import com.litmashup.research.CitationStyle;
import com.litmashup.studio.Studio;
import com.litmashup.studio.Wish;
import com.litmashup.web.Download;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everything of a lesson in one zip file, with a text that says what each file is. */
@Component
public class LessonPack {

    private static final List<String> MUSIC = List.of("pdf", "svg", "musicxml", "mid", "abc", "wav");

    private final LessonFiles files;
    private final Studio studio;
    private final Labels labels;

    LessonPack(LessonFiles files, Studio studio, MessageSource messages) {
        this.files = files;
        this.studio = studio;
        this.labels = new Labels(messages);
    }

    public String name(Mashup mashup) {
        return LessonFiles.name(mashup, "zip");
    }

    /** Writes it file by file, so that no more than one of them is held at a time. */
    public void write(Mashup mashup, CitationStyle style, OutputStream out) throws IOException {
        List<String> told = new ArrayList<>();
        try (Archive archive = new Archive(out, mashup.updatedAt())) {
            for (String ending : LessonFiles.ENDINGS) {
                Download file = files.file(mashup, ending, style).orElseThrow();
                archive.add("lesson." + ending, file.content());
                told.add(line("lesson." + ending, labels.say("lesson.file." + ending)));
            }
            Arrangement music = Scores.music(mashup.lesson()).orElse(null);
            if (music != null) {
                add(archive, told, music, Wish.PLAIN, "score.", labels.say("lesson.pack.score"));
                for (Part part : music.parts()) {
                    add(archive, told, music, Wish.PLAIN.only(part.id()), "parts/" + part.id() + ".", part.name());
                }
            }
            archive.add("README.txt", readMe(mashup, told).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void add(Archive archive, List<String> told, Arrangement music, Wish wish, String beginning, String what)
            throws IOException {
        for (String ending : MUSIC) {
            Download file = studio.file(music, wish, ending).orElse(null);
            if (file != null) {
                archive.add(beginning + ending, file.content());
                told.add(line(beginning + ending, what + ": " + labels.say("studio.file." + ending)));
            }
        }
    }

    private static String line(String name, String what) {
        return name + " - " + Blocks.plain(what).replace('\n', ' ');
    }

    private String readMe(Mashup mashup, List<String> told) {
        String title = Blocks.plain(mashup.lesson().title()).replace('\n', ' ');
        return String.join("\r\n", title, "", labels.say("lesson.pack.about"), "", String.join("\r\n", told), "");
    }
}
