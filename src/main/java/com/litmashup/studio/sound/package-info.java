/** Notes into sound: files for players, and audio made on the server with the same sound bank. */
@NullMarked
package com.litmashup.studio.sound;

import org.jspecify.annotations.NullMarked;
