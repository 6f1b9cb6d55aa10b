package com.litmashup.mashup.document;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/** What the files say of their own, from the message bundles. */
record Labels(MessageSource messages) {

    String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.ENGLISH);
    }

    /** The text of one of a family of keys, or its own name where it has none. */
    String named(String family, String name) {
        return Objects.requireNonNullElse(messages.getMessage(family + name, null, name, Locale.ENGLISH), name);
    }
}
