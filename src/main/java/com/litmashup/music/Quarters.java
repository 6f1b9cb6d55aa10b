package com.litmashup.music;

/**
 * A length of time, or a place in a piece, in quarter notes: exact, and always in lowest terms.
 *
 * @param denominator at least 1
 */
public record Quarters(long numerator, long denominator) implements Comparable<Quarters> {

    /** Ticks of a quarter note in MIDI; 480 holds sixteenths, triplets and their halves without rounding. */
    public static final int TICKS = 480;

    public static final Quarters ZERO = new Quarters(0, 1);
    public static final Quarters ONE = new Quarters(1, 1);

    public Quarters {
        if (denominator < 1) {
            throw new IllegalArgumentException("a length is divided by 1 at least, not by " + denominator);
        }
        if (denominator > 1) {
            long common = common(Math.absExact(numerator), denominator);
            numerator /= common;
            denominator /= common;
        }
    }

    /** The greatest common divisor (Euclid); of 0 and a number, the number. */
    private static long common(long one, long other) {
        long larger = one;
        long smaller = other;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }

    public static Quarters of(long whole) {
        return new Quarters(whole, 1);
    }

    public static Quarters of(long numerator, long denominator) {
        return new Quarters(numerator, denominator);
    }

    public Quarters plus(Quarters other) {
        if (denominator == other.denominator) {
            return new Quarters(numerator + other.numerator, denominator);
        }
        return new Quarters(
                numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
    }

    public Quarters minus(Quarters other) {
        return plus(new Quarters(-other.numerator, other.denominator));
    }

    public Quarters times(long factor) {
        return new Quarters(numerator * factor, denominator);
    }

    public Quarters dividedBy(long divisor) {
        return new Quarters(numerator, denominator * divisor);
    }

    /** How many whole times the other, which is above zero, goes into this; rounded down. */
    public long wholesOf(Quarters other) {
        return Math.floorDiv(numerator * other.denominator, other.numerator * denominator);
    }

    /** What is left of this after taking the other, which is above zero, as often as it goes. */
    public Quarters remainderOf(Quarters other) {
        return minus(other.times(wholesOf(other)));
    }

    public boolean isZero() {
        return numerator == 0;
    }

    public boolean isBefore(Quarters other) {
        return compareTo(other) < 0;
    }

    public boolean isAfter(Quarters other) {
        return compareTo(other) > 0;
    }

    public static Quarters earlier(Quarters one, Quarters other) {
        return one.isBefore(other) ? one : other;
    }

    public static Quarters later(Quarters one, Quarters other) {
        return one.isBefore(other) ? other : one;
    }

    /**
     * In MIDI ticks.
     *
     * @throws ArithmeticException where 480 ticks a quarter cannot hold it exactly
     */
    public int ticks() {
        if (numerator * TICKS % denominator != 0) {
            throw new ArithmeticException("no whole number of ticks in " + this);
        }
        return Math.toIntExact(numerator * TICKS / denominator);
    }

    @Override
    public int compareTo(Quarters other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public String toString() {
        return denominator == 1 ? String.valueOf(numerator) : numerator + "/" + denominator;
    }
}
