package com.litmashup.platform.task;

import com.litmashup.platform.Terminal;
import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;

/** The terminal that the program was started from. */
class SystemTerminal implements Terminal {

    private @Nullable Scanner input;

    @Override
    public void say(String line) {
        System.out.println(line);
    }

    /** From 22 to 24 Java gave a console also where there is no terminal; before and since it gives none. */
    @Override
    @SuppressWarnings("SystemConsoleNull")
    public String askSecret(String question) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
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
