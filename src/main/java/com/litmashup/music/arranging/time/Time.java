package com.litmashup.music.arranging.time;

import com.litmashup.music.Metre;
import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Idiom.Swing;
import com.litmashup.music.arranging.Request;
import com.litmashup.music.score.Feel;
import com.litmashup.music.score.Level;

/**
 * What all parts share.
 *
 * @param beatsPerMinute of the metre's felt beat
 * @param practice whether the level asks for less than the leader's slowest tempo
 */
public record Time(Metre metre, int beatsPerMinute, Feel feel, boolean practice) {

    private static final Quarters SHORT_BAR = Quarters.of(2);
    private static final double SHORT_NOTE_MS = 100;
    private static final double MS_A_MINUTE = 60_000;
    private static final double STEEPEST = 3.5;
    private static final double TRIPLET = 2.0;
    /** 58 percent for the first of two sixteenths: the middle of what producers' guides give for boom bap. */
    private static final Feel SWUNG_SIXTEENTHS = new Feel(58.0 / 42, Quarters.of(1, 2));

    /** The leader's metre and feel, and a tempo that suits both idioms and the level. */
    public static Time of(Request request) {
        Idiom leader = request.leader();
        Metre metre = leader.grid().metre();
        int tempo = Tempo.of(request);
        boolean practice = tempo < leader.pace().slowest();
        return new Time(metre, tempo, feel(leader.swing(), metre, tempo, request.level()), practice);
    }

    /**
     * The bar that tunes are built of: two bars in one where a bar is as short as two quarters.
     */
    public Quarters phraseBar() {
        return metre.barLength().times(barsInPhraseBar());
    }

    public int barsInPhraseBar() {
        return metre.barLength().isAfter(SHORT_BAR) ? 1 : 2;
    }

    public boolean isCompound() {
        return metre.groups().getFirst() == 3;
    }

    /** The share of the short note falls as the tempo rises (Friberg and Sundström, Music Perception 19(3), 2002). */
    private static Feel feel(Swing swing, Metre metre, int tempo, Level level) {
        boolean compound = metre.groups().getFirst() == 3;
        return switch (swing) {
            case NONE -> Feel.STRAIGHT;
            case SIXTEENTHS -> compound ? Feel.STRAIGHT : SWUNG_SIXTEENTHS;
            case EIGHTHS -> {
                double ratio = (MS_A_MINUTE / tempo - SHORT_NOTE_MS) / SHORT_NOTE_MS;
                double steepest = level == Level.ADVANCED ? STEEPEST : TRIPLET;
                yield new Feel(Math.clamp(ratio, 1.0, steepest), Quarters.ONE);
            }
        };
    }
}
