package com.litmashup.research;

import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre.Strand;
import java.util.List;

/**
 * A sourced statement that research brought back.
 *
 * @param subject canonical genre name, or two joined with {@code  + } for a link between genres
 * @param strand which question it answers
 * @param text a full sentence, worded as its confidence allows
 * @param simply the same for young readers
 * @param about {@code history_and_power}, or another word for its theme; {@code link} between genres
 * @param sources numbers of the sources behind it, at least one
 */
public record Finding(
        String subject,
        Strand strand,
        String text,
        String simply,
        Confidence confidence,
        String about,
        List<Integer> sources) {}
