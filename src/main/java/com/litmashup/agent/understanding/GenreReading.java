package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import java.util.List;

/**
 * What a message does to the genres.
 *
 * @param genres all genres after the message
 * @param named every name found, wanted or not
 * @param refused wanted genres that are no material for a mashup
 * @param unclear whether asking is better than guessing
 */
record GenreReading(List<Noted<String>> genres, List<NamedGenre> named, List<NamedGenre> refused, boolean unclear) {}
