package com.litmashup.conversation;

import com.litmashup.pedagogy.Masked;
import com.litmashup.pedagogy.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes personal data out of all that an educator writes, before any of it is stored. */
@Component
class Privacy {

    private final PersonalData personalData;

    Privacy(PersonalData personalData) {
        this.personalData = personalData;
    }

    Masked masked(String text) {
        return personalData.mask(text);
    }

    String mask(String text) {
        return masked(text).text();
    }

    /** The brief with every free text masked. */
    Brief mask(Brief brief) {
        return new Brief(
                mask(brief.genres()),
                brief.skillLevel(),
                brief.gradeOrAge(),
                brief.durationMinutes(),
                brief.sessions(),
                brief.groupSize(),
                mask(brief.instruments()),
                mask(brief.technology()),
                mask(brief.objectives()),
                mask(brief.culturalInterest()),
                mask(brief.constraints()));
    }

    private List<Noted<String>> mask(List<Noted<String>> values) {
        return values.stream()
                .map(noted -> new Noted<>(mask(noted.value()), noted.basis(), mask(noted.evidence())))
                .toList();
    }
}
