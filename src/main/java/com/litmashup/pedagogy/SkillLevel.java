package com.litmashup.pedagogy;

/** How far pupils are in music, whatever their age. Ordered from first steps up. */
public enum SkillLevel {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
