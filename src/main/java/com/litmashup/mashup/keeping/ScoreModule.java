package com.litmashup.mashup.keeping;

import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import com.litmashup.music.Quarters;
import com.litmashup.music.RomanNumeral;
import com.litmashup.music.score.Sound;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How music is kept: pitches, lengths and chords as they are written, so that a score is short and can be read. */
public final class ScoreModule extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final String STROKE = "key ";

    public ScoreModule() {
        written(Quarters.class, Quarters::toString, ScoreModule::quarters);
        written(Pitch.class, Pitch::written, Pitch::parse);
        written(PitchClass.class, PitchClass::written, PitchClass::parse);
        written(RomanNumeral.class, RomanNumeral::written, RomanNumeral::parse);
        written(Sound.class, ScoreModule::written, ScoreModule::sound);
    }

    private static String written(Sound sound) {
        return switch (sound) {
            case Sound.Pitched pitched -> pitched.pitch().written();
            case Sound.Struck struck -> STROKE + struck.midiKey();
        };
    }

    private static Sound sound(String written) {
        return written.startsWith(STROKE)
                ? new Sound.Struck(Integer.parseInt(written.substring(STROKE.length())))
                : new Sound.Pitched(Pitch.parse(written));
    }

    private static Quarters quarters(String written) {
        String[] parts = written.split("/", 2);
        return Quarters.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }

    private <T> void written(Class<T> type, Function<? super T, String> write, Function<String, T> read) {
        addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(write.apply(value));
            }
        });
        addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return read.apply(json.getString());
            }
        });
    }
}
