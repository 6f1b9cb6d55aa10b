package com.litmashup.conversation;

/**
 * A value of the brief and why it stands there.
 *
 * @param evidence the teacher's own words; empty where the value was assumed
 */
public record Noted<T>(T value, Basis basis, String evidence) {

    public enum Basis {
        SAID,
        CONFIRMED,
        ASSUMED
    }

    public static <T> Noted<T> said(T value, String evidence) {
        return new Noted<>(value, Basis.SAID, evidence);
    }

    public static <T> Noted<T> confirmed(T value) {
        return new Noted<>(value, Basis.CONFIRMED, "");
    }

    public static <T> Noted<T> assumed(T value) {
        return new Noted<>(value, Basis.ASSUMED, "");
    }

    public boolean isAssumed() {
        return basis == Basis.ASSUMED;
    }
}
