package com.litmashup.mashup.writing;

import com.litmashup.account.EducatorId;
import com.litmashup.llm.End;
import com.litmashup.llm.Line;
import com.litmashup.llm.Standing;
import com.litmashup.llm.Task;
import com.litmashup.mashup.LessonWriting;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupNotFound;
import com.litmashup.mashup.Mashups;
import com.litmashup.mashup.Section;
import com.litmashup.mashup.Writing;
import com.litmashup.mashup.keeping.Writings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The front door to the writing. */
@Component
class WrittenLessons implements LessonWriting {

    private final Mashups mashups;
    private final Writings writings;
    private final WritingWatch watch;
    private final Line line;
    private final Reasons reasons;
    private final WritingProperties properties;

    WrittenLessons(
            Mashups mashups,
            Writings writings,
            WritingWatch watch,
            Line line,
            Reasons reasons,
            WritingProperties properties) {
        this.mashups = mashups;
        this.writings = writings;
        this.watch = watch;
        this.line = line;
        this.reasons = reasons;
        this.properties = properties;
    }

    @Override
    public Optional<Writing> at(EducatorId owner, String id) {
        return writings.at(owner, id);
    }

    @Override
    public Optional<String> rest() {
        return line.standing(Task.WRITING) instanceof Standing.Library library && library.why() == End.Reason.RESTING
                ? Optional.of(library.sentence())
                : Optional.empty();
    }

    @Override
    public void stop(EducatorId owner, String id) {
        if (at(owner, id).filter(Writing::isOpen).isPresent()) {
            writings.stop(id, Optional.of(reasons.rest("stopped")));
        }
    }

    @Override
    public void anew(EducatorId owner, String id, int version, Section section) {
        if (line.standing(Task.WRITING) instanceof Standing.Ready) {
            writings.open(owner, id, version, section);
        } else {
            mashups.reword(owner, id, version, section);
        }
    }

    @Override
    public Mashup settled(EducatorId owner, String id) {
        watch.awaitEnd(id, properties.answer());
        return mashups.find(owner, id).orElseThrow(() -> new MashupNotFound(id));
    }
}
