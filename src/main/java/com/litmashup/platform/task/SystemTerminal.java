package com.litmashup.platform.task;

import com.litmashup.platform.Terminal;
import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;

/** The terminal that the program was started from. */
class SystemTerminal implements Terminal {

    private @Nullable Scanner input;

    @Override
    public void say(String line) {
        System.out.println(line);
    }

    @Override
    public String askSecret(String question) {
        Console console = Objects.requireNonNull(System.console());
        if (!console.isTerminal()) {
            return nextLine();
        }
        char[] typed = console.readPassword("%s ", question);
        return typed == null ? "" : new String(typed);
    }

    private String nextLine() {
        if (input == null) {
            input = new Scanner(System.in, StandardCharsets.UTF_8);
        }
        try {
            return input.nextLine();
        } catch (NoSuchElementException e) {
            return "";
        }
    }
}
