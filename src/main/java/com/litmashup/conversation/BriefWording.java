package com.litmashup.conversation;

import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says the values of a brief as a teacher would: "45 minutes", "28 pupils", "beginner". */
@Component
public class BriefWording {

    private static final String MINUTES = "conversation.minutes";
    private static final String LESSONS = "conversation.sessions";

    private final MessageSource words;

    BriefWording(MessageSource words) {
        this.words = words;
    }

    /** The name of a field, for example "Time". */
    public String label(BriefField field) {
        return say("conversation.field." + field.key());
    }

    /** One value of a field in words. */
    public String value(BriefField field, Noted<?> noted) {
        return switch (noted.value()) {
            case SkillLevel level -> say("conversation.level." + level.name().toLowerCase(Locale.ROOT));
            case GradeOrAge pupils -> pupils.label();
            case GroupSize size -> group(size);
            case Integer number -> say(field == BriefField.DURATION_MINUTES ? MINUTES : LESSONS, number);
            default -> String.valueOf(noted.value());
        };
    }

    /** All values of a field in words. */
    public List<String> values(BriefField field, Brief brief) {
        return brief.values(field).stream().map(noted -> value(field, noted)).toList();
    }

    private String group(GroupSize size) {
        return size.isExact()
                ? say("conversation.pupils", size.min())
                : say("conversation.pupils.range", size.min(), size.max());
    }

    private String say(String key, Object... values) {
        return words.getMessage(key, values, Locale.ENGLISH);
    }
}
