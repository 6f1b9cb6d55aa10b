/** An arrangement as files and tables that others read: MIDI, MusicXML, ABC, times, and the score in words. */
@NamedInterface("writing")
@NullMarked
package com.litmashup.music.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
