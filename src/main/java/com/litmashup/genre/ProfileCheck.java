package com.litmashup.genre;

import com.litmashup.genre.Genre.Profile;
import com.litmashup.music.BassSteps;
import com.litmashup.music.Progression;
import com.litmashup.music.RhythmPattern;
import java.util.regex.Pattern;

/** The musical profile can be read, and everything in it is as long as its metre says. */
final class ProfileCheck {

    private static final Pattern MARKER = Pattern.compile("[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*");
    private static final int LOWEST_DRUM = 27;
    private static final int HIGHEST_DRUM = 87;
    private static final int HIGHEST_PROGRAM = 127;

    private ProfileCheck() {}

    static void check(Profile profile, Findings findings) {
        checkTime(profile, findings);
        checkLines(profile, findings);
        checkBass(profile, findings);
        checkSound(profile, findings);
    }

    private static void checkTime(Profile profile, Findings findings) {
        Genre.Tempo tempo = profile.tempo();
        findings.demand(
                0 < tempo.slowest() && tempo.slowest() <= tempo.usual() && tempo.usual() <= tempo.fastest(),
                "tempo must go slowest, usual, fastest");
        findings.demand(
                profile.metre().grid() > 0 && profile.metre().cycle() > 0, "metre needs a grid and a cycle above 0");
    }

    private static void checkLines(Profile profile, Findings findings) {
        findings.demandAtLeast(1, profile.patterns(), "pattern");
        findings.demand(
                profile.patterns().stream().map(Genre.GridLine::name).distinct().count()
                        == profile.patterns().size(),
                "two patterns bear the same name");
        for (Genre.GridLine line : profile.patterns()) {
            checkLength("pattern “" + line.name() + "”", line.pattern().length(), profile.metre(), findings);
            findings.demand(
                    LOWEST_DRUM <= line.midiKey() && line.midiKey() <= HIGHEST_DRUM,
                    "pattern “%s” has MIDI key %d, which is no percussion".formatted(line.name(), line.midiKey()));
        }
        String comping = profile.comping();
        if (comping != null) {
            findings.demandReadable(
                    "comping",
                    () -> checkLength("comping", RhythmPattern.parse(comping).length(), profile.metre(), findings));
        }
    }

    private static void checkBass(Profile profile, Findings findings) {
        String steps = profile.bass().steps();
        findings.demandReadable(
                "bass", () -> checkLength("bass", new BassSteps(steps).length(), profile.metre(), findings));
    }

    private static void checkSound(Profile profile, Findings findings) {
        profile.progressions()
                .forEach((name, chords) ->
                        findings.demandReadable("progression " + name, () -> Progression.parse(chords)));
        profile.markers()
                .forEach(marker ->
                        findings.demand(MARKER.matcher(marker).matches(), "“%s” is no marker id".formatted(marker)));
        profile.programs()
                .forEach((role, program) -> findings.demand(
                        0 <= program && program <= HIGHEST_PROGRAM, "program of %s is %d".formatted(role, program)));
        findings.demandAtLeast(1, profile.scales(), "scale");
    }

    private static void checkLength(String what, int length, Genre.Metre metre, Findings findings) {
        findings.demand(
                length == metre.grid() || length == metre.steps(),
                "%s has %d steps, its metre has %d or %d".formatted(what, length, metre.grid(), metre.steps()));
    }
}
