package com.litmashup.music.score;

import java.util.List;
import java.util.Locale;

/** How loud a section is played. */
public enum Dynamic {
    /** Rather soft. */
    MP(80),
    /** Rather loud: what every stroke is written for. */
    MF(100),
    /** Loud. */
    F(116);

    private final int percent;

    Dynamic(int percent) {
        this.percent = percent;
    }

    /** As it stands in a score: {@code mp}, {@code mf}, {@code f}. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A MIDI velocity that was meant for {@link #MF}, at this loudness; 127 at most. */
    public int of(int velocity) {
        return Math.min(velocity * percent / 100, 127);
    }

    /**
     * Terraces over the form, so that a class hears where a section begins: the introduction and what
     * contrasts with the first section of the tune lie below it, and the last section above all.
     */
    static Dynamic at(List<Section> sections, int place) {
        Section section = sections.get(place);
        List<String> letters = sections.stream()
                .filter(it -> !it.isIntroduction())
                .map(Section::label)
                .toList();
        if (section.isIntroduction()) {
            return MP;
        }
        if (letters.size() > 1 && place == sections.size() - 1) {
            return F;
        }
        return section.label().equals(letters.getFirst()) ? MF : MP;
    }
}
