package com.litmashup.agent;

import com.litmashup.agent.understanding.MessageReader;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts what a teacher types over a chip into the brief, read by the same rules as a message. */
@Component
public class BriefCorrection {

    private static final int MOST_VALUES = 40;
    private static final int LONGEST_GENRE = 60;

    private final MessageReader reader;

    BriefCorrection(MessageReader reader) {
        this.reader = reader;
    }

    /** The brief with one value changed, or added where the position is beyond the last; empty where it cannot be read. */
    public Optional<Brief> put(Brief brief, BriefField field, int position, String words) {
        String value = words.strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (field == BriefField.GENRES) {
            return genre(value).map(name -> brief.with(field, placed(brief.genres(), position, name)));
        }
        if (field.isList()) {
            return Optional.of(brief.with(field, placed(brief.texts(field), position, value)));
        }
        Brief read = reader.read(value, Brief.EMPTY, Set.of(field)).brief();
        return read.has(field) ? Optional.of(brief.withSingle(field, read)) : Optional.empty();
    }

    /** The brief without one value. */
    public Brief remove(Brief brief, BriefField field, int position) {
        List<Noted<String>> left = new ArrayList<>(brief.texts(field));
        if (position >= 0 && position < left.size()) {
            left.remove(position);
        }
        return brief.with(field, left);
    }

    /** The canonical name where the gazetteer knows it, else the teacher's own word, unless it is refused. */
    private Optional<String> genre(String words) {
        var understood = reader.read(words, Brief.EMPTY, Set.of(BriefField.GENRES));
        if (!understood.brief().genres().isEmpty()) {
            return Optional.of(understood.brief().genreNames().getFirst());
        }
        boolean usable = understood.refusals().isEmpty() && words.length() <= LONGEST_GENRE;
        return usable ? Optional.of(words.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static List<Noted<String>> placed(List<Noted<String>> values, int position, String words) {
        List<Noted<String>> changed = new ArrayList<>(values);
        Noted<String> value = Noted.confirmed(words);
        if (position >= 0 && position < values.size()) {
            changed.set(position, value);
        } else if (values.size() < MOST_VALUES) {
            changed.add(value);
        }
        return changed.stream().distinct().toList();
    }
}
