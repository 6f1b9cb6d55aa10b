/** Draws and sounds an arrangement: engraved staves, a player's times, MIDI, audio, pages to print. Knows no lesson. */
@ApplicationModule(allowedDependencies = {"music", "music::score", "music::writing", "web", "platform"})
@NullMarked
package com.litmashup.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
