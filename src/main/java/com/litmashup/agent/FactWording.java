package com.litmashup.agent;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.BriefWording;
import com.litmashup.conversation.Noted;
import com.litmashup.pedagogy.SkillLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Says facts of a brief inside a sentence. What a teacher wrote in sentences of their own is quoted. */
@Component
class FactWording {

    private static final List<BriefField> QUOTED =
            List.of(BriefField.OBJECTIVES, BriefField.CULTURAL_INTEREST, BriefField.CONSTRAINTS);
    private static final int MOST_QUOTES = 2;

    private final Wording wording;
    private final BriefWording briefWording;

    FactWording(Wording wording, BriefWording briefWording) {
        this.wording = wording;
        this.briefWording = briefWording;
    }

    /** What is new in some fields: plain facts in one sentence, then what is quoted. Empty where nothing is new. */
    String news(List<BriefField> fields, Brief brief, Reading reading) {
        List<String> sentences = new ArrayList<>();
        List<String> plain = fields.stream()
                .filter(Predicate.not(QUOTED::contains))
                .flatMap(field -> fresh(field, brief, reading).stream())
                .distinct()
                .toList();
        if (!plain.isEmpty()) {
            sentences.add(wording.say("agent.acknowledge", reading, wording.listed(plain)));
        }
        fields.stream()
                .filter(QUOTED::contains)
                .map(field -> quoted(field, brief, reading))
                .filter(Predicate.not(String::isEmpty))
                .forEach(sentences::add);
        return String.join(" ", sentences);
    }

    /** All values of some fields, as in "grade 5, beginners, 45 minutes". */
    List<String> all(List<BriefField> fields, Brief brief, Reading reading) {
        return fields.stream()
                .flatMap(field -> brief.values(field).stream().map(noted -> inSentence(field, noted, reading)))
                .distinct()
                .toList();
    }

    private List<String> fresh(BriefField field, Brief brief, Reading reading) {
        return brief.values(field).stream()
                .filter(Predicate.not(Noted::isAssumed))
                .filter(noted -> reading.before().values(field).stream()
                        .noneMatch(known -> !known.isAssumed() && known.value().equals(noted.value())))
                .map(noted -> inSentence(field, noted, reading))
                .toList();
    }

    private String quoted(BriefField field, Brief brief, Reading reading) {
        List<String> words = fresh(field, brief, reading).stream()
                .limit(MOST_QUOTES)
                .map(value -> wording.say("agent.quote", reading, value))
                .toList();
        return words.isEmpty() ? "" : wording.say("agent.acknowledge." + field.key(), reading, wording.listed(words));
    }

    private String inSentence(BriefField field, Noted<?> noted, Reading reading) {
        if (noted.value() instanceof SkillLevel level) {
            return wording.say("agent.level." + level.name().toLowerCase(Locale.ROOT), reading);
        }
        String words = briefWording.value(field, noted);
        boolean plainWord = words.matches("(?:Ages?|Grades?|Adults|Middle|High|Elementary)\\b.*");
        return plainWord ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }
}
