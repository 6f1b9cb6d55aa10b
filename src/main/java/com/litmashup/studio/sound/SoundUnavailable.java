package com.litmashup.studio.sound;

import org.jspecify.annotations.Nullable;

/** This Java cannot make audio; scores are still drawn, and browsers still play. */
public class SoundUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    SoundUnavailable(@Nullable Throwable cause) {
        super(
                "no audio: start Java with --add-exports java.desktop/com.sun.media.sound=ALL-UNNAMED, as the jar does",
                cause);
    }
}
