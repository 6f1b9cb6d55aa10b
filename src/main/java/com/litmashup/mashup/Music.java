package com.litmashup.mashup;

import com.litmashup.music.score.Arrangement;

/**
 * The music of a lesson and how it was asked for.
 *
 * @param ensemble id of the group of instruments that it is written for
 */
public record Music(MusicChoice choice, String ensemble, Arrangement arrangement) {}
