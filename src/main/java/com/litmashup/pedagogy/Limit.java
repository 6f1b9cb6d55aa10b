package com.litmashup.pedagogy;

/**
 * How long and how hard things may be for an age.
 *
 * @param segmentMinutes longest time on one activity
 * @param listeningSeconds longest clip to listen to
 * @param pupilReadingGrade highest Flesch-Kincaid grade of what pupils read; 0 means spoken or pictures only
 * @param voiceRange notes that are comfortable to sing, or advice
 */
public record Limit(int segmentMinutes, int listeningSeconds, double pupilReadingGrade, String voiceRange) {}
