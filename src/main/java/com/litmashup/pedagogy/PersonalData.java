package com.litmashup.pedagogy;

import com.litmashup.pedagogy.PrivacyRules.Stage;
import java.util.Collection;
import java.util.List;

/** Takes personal details out of what a teacher writes, before anything is kept (pedagogy reference 5.3). */
public final class PersonalData {

    private final PrivacyRules rules;
    private final KnownNames names;

    private PersonalData(PrivacyRules rules, KnownNames names) {
        this.rules = rules;
        this.names = names;
    }

    public static PersonalData load() {
        return load(List.of());
    }

    /**
     * Loads the rules.
     *
     * @param publicPeople full names of more musicians and others who are never taken for pupils
     */
    public static PersonalData load(Collection<String> publicPeople) {
        return new PersonalData(PrivacyRules.load(), KnownNames.load(publicPeople));
    }

    /**
     * The text with a readable placeholder in place of each personal detail of pupils, their families and the teacher.
     * Needs of a class ("three are autistic") stay, for a lesson must answer them; what is said of one named pupil goes.
     */
    public Masked mask(String text) {
        Redaction redaction = new Redaction(text, names);
        redaction.apply(rules.of(Stage.DETAILS));
        redaction.applyUntilQuiet(rules.of(Stage.NAMES));
        redaction.apply(rules.of(Stage.PRIVATE));
        return redaction.result();
    }
}
