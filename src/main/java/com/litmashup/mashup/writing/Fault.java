package com.litmashup.mashup.writing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is wrong with a text, said to whoever is to mend it. */
final class Fault {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.mashup", Locale.ROOT);

    private Fault() {}

    static String of(String kind, Object... values) {
        return new MessageFormat(BUNDLE.getString("mashup.writing.fault." + kind), Locale.ROOT).format(values);
    }
}
