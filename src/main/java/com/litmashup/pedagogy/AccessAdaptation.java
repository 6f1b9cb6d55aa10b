package com.litmashup.pedagogy;

/**
 * What to do for a need in the class. It names the need, never a pupil.
 *
 * @param need as a class need, for example {@code epilepsy}
 */
public record AccessAdaptation(String need, String adaptation) {}
