package com.litmashup.music.arranging.melody;

import com.litmashup.music.arranging.form.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit of tune is to become.
 *
 * @param model heights in scale steps of the motif that it takes up again; null where it is new
 * @param shift scale steps by which the model is moved
 * @param ceiling no note may sound above this MIDI number
 * @param peak the place, counted in spots, that alone reaches {@code top}; -1 where there is none
 */
record Aim(Unit unit, @Nullable List<Integer> model, int shift, int ceiling, int peak, int top) {}
