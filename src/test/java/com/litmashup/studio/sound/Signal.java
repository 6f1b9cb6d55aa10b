package com.litmashup.studio.sound;

/** What can be measured of a sound where ears are missing. */
final class Signal {

    private Signal() {}

    /** How strong one pitch is in a stretch of the left channel (Goertzel, 1958), against all that sounds in it. */
    static double share(Wave wave, double hertz, double fromSecond, double toSecond) {
        int from = (int) (fromSecond * Performance.RATE);
        int to = (int) (toSecond * Performance.RATE);
        double coefficient = 2 * Math.cos(2 * Math.PI * hertz / Performance.RATE);
        double before = 0;
        double last = 0;
        double energy = 0;
        for (int i = from; i < to; i++) {
            double sample = wave.samples()[2 * i];
            double next = sample + coefficient * last - before;
            before = last;
            last = next;
            energy += sample * sample;
        }
        double power = last * last + before * before - coefficient * last * before;
        return power * 2 / ((to - from) * energy);
    }

    static double rms(Wave wave, double fromSecond, double toSecond) {
        double sum = 0;
        int from = 2 * (int) (fromSecond * Performance.RATE);
        int to = 2 * (int) (toSecond * Performance.RATE);
        for (int i = from; i < to; i++) {
            sum += (double) wave.samples()[i] * wave.samples()[i];
        }
        return Math.sqrt(sum / (to - from));
    }
}
