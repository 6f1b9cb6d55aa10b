package com.litmashup.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The platform's own texts, for the moments when no application context exists yet. */
public final class Sentences {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.platform", Locale.ROOT);

    private Sentences() {}

    /** The text of a key of {@code messages/platform.properties}, its places filled. */
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
    }
}
