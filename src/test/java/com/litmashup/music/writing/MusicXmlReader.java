package com.litmashup.music.writing;

import com.litmashup.music.Letter;
import com.litmashup.music.Quarters;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiveris.proxymusic.Attributes;
import org.audiveris.proxymusic.Instrument;
import org.audiveris.proxymusic.MidiInstrument;
import org.audiveris.proxymusic.Note;
import org.audiveris.proxymusic.ScoreInstrument;
import org.audiveris.proxymusic.ScorePart;
import org.audiveris.proxymusic.ScorePartwise;
import org.audiveris.proxymusic.StartStop;
import org.audiveris.proxymusic.Transpose;
import org.audiveris.proxymusic.util.Marshalling;

/** Hears a MusicXML file through somebody else's model of MusicXML. */
public final class MusicXmlReader {

    private static final int PERCUSSION = 10;

    private final int part;
    private final Map<String, MidiInstrument> instruments = new HashMap<>();
    private final List<Heard> heard = new ArrayList<>();
    private final Map<Integer, Heard> tied = new HashMap<>();
    private long divisions;
    private int transposition;
    private Quarters place = Quarters.ZERO;
    private Quarters chord = Quarters.ZERO;

    private MusicXmlReader(int part, ScorePart described) {
        this.part = part;
        described.getMidiDeviceAndMidiInstrument().forEach(this::remember);
    }

    public static List<Heard> read(byte[] file) throws Exception {
        ScorePartwise score = (ScorePartwise) Marshalling.unmarshal(new ByteArrayInputStream(file));
        List<Heard> heard = new ArrayList<>();
        for (int index = 0; index < score.getPart().size(); index++) {
            ScorePartwise.Part part = score.getPart().get(index);
            MusicXmlReader reader = new MusicXmlReader(index, (ScorePart) part.getId());
            part.getMeasure()
                    .forEach(measure -> measure.getNoteOrBackupOrForward().forEach(reader::read));
            heard.addAll(reader.heard);
        }
        return heard.stream().sorted(Heard.ORDER).toList();
    }

    private void remember(Object described) {
        MidiInstrument instrument = (MidiInstrument) described;
        instruments.put(((ScoreInstrument) instrument.getId()).getId(), instrument);
    }

    private void read(Object element) {
        if (element instanceof Attributes attributes) {
            divisions = attributes.getDivisions().longValueExact();
            attributes.getTranspose().forEach(this::transpose);
        } else if (element instanceof Note note) {
            read(note);
        }
    }

    private void transpose(Transpose transpose) {
        BigInteger octaves = transpose.getOctaveChange() == null ? BigInteger.ZERO : transpose.getOctaveChange();
        transposition = transpose.getChromatic().intValueExact() + 12 * octaves.intValueExact();
    }

    private void read(Note note) {
        Quarters length = Quarters.of(note.getDuration().longValueExact(), divisions);
        if (note.getChord() == null) {
            chord = place;
            place = place.plus(length);
        }
        if (note.getRest() == null) {
            add(note, chord, length);
        }
    }

    private void add(Note note, Quarters onset, Quarters length) {
        MidiInstrument instrument = instrument(note);
        int key = note.getPitch() == null ? instrument.getMidiUnpitched() - 1 : key(note);
        Heard before = has(note, StartStop.STOP) ? tied.remove(key) : null;
        Heard whole = new Heard(
                part,
                before == null ? onset : before.onset(),
                before == null ? length : before.length().plus(length),
                key,
                instrument.getMidiProgram() - 1,
                instrument.getMidiChannel() == PERCUSSION);
        if (has(note, StartStop.START)) {
            tied.put(key, whole);
        } else {
            heard.add(whole);
        }
    }

    private MidiInstrument instrument(Note note) {
        return note.getInstrument().stream()
                .map(Instrument::getId)
                .map(id -> instruments.get(((ScoreInstrument) id).getId()))
                .findFirst()
                .orElseGet(() -> instruments.values().iterator().next());
    }

    private int key(Note note) {
        BigDecimal alter = note.getPitch().getAlter();
        return 12 * (note.getPitch().getOctave() + 1)
                + Letter.valueOf(note.getPitch().getStep().name()).semitones()
                + (alter == null ? 0 : alter.intValueExact())
                + transposition;
    }

    private static boolean has(Note note, StartStop type) {
        return note.getTie().stream().anyMatch(tie -> tie.getType() == type);
    }
}
