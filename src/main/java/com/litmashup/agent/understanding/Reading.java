package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found for one field.
 *
 * @param value absent where the passage does not say it
 * @param unclear whether the passage says two things of which we took one, or says it too loosely
 */
record Reading<T>(@Nullable Noted<T> value, boolean unclear) {

    static <T> Reading<T> none() {
        return new Reading<>(null, false);
    }

    static <T> Reading<T> of(T value, String evidence) {
        return new Reading<>(Noted.said(value, evidence), false);
    }
}
