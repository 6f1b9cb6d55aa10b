package com.litmashup.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A terminal whose operator types what a test says, then nothing; it remembers what it was told. */
public final class RecordingTerminal implements Terminal {

    private final List<String> typed;
    private final List<String> said = new ArrayList<>();

    public RecordingTerminal(String... typed) {
        this.typed = new ArrayList<>(Arrays.asList(typed));
    }

    public List<String> said() {
        return said;
    }

    @Override
    public void say(String line) {
        said.add(line);
    }

    @Override
    public String askSecret(String question) {
        return typed.isEmpty() ? "" : typed.removeFirst();
    }
}
