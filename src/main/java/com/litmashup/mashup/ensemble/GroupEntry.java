package com.litmashup.mashup.ensemble;

import com.litmashup.music.score.Level;
import java.util.List;
import java.util.Map;

/**
 * A group of instruments as {@code ensembles/ensembles.yaml} has it.
 *
 * @param words regular expression of what teachers call its instruments
 * @param seats role and instrument id, parted by a space
 * @param percussion ids of what is struck where the teacher names nothing else
 * @param major tonics by level, best first
 */
record GroupEntry(
        String id,
        String words,
        List<String> seats,
        List<String> percussion,
        List<String> sources,
        Map<Level, List<String>> major,
        Map<Level, List<String>> minor) {}
