package com.litmashup.mashup.composing;

import com.litmashup.pedagogy.AccessNeeds;
import com.litmashup.pedagogy.AttentionLimits;
import com.litmashup.pedagogy.Concepts;
import com.litmashup.pedagogy.Copyright;
import com.litmashup.pedagogy.Instruments;
import com.litmashup.pedagogy.ObjectiveVerbs;
import com.litmashup.pedagogy.SensitivityLexicon;
import com.litmashup.pedagogy.Standards;
import com.litmashup.pedagogy.Timeboxes;

/** The rules of teaching that a lesson is written by. */
public record Teaching(
        Concepts concepts,
        ObjectiveVerbs verbs,
        Standards standards,
        Timeboxes timeboxes,
        AttentionLimits limits,
        AccessNeeds access,
        SensitivityLexicon lexicon,
        Copyright copyright,
        Instruments instruments) {

    public static Teaching load() {
        return new Teaching(
                Concepts.load(),
                ObjectiveVerbs.load(),
                Standards.load(),
                Timeboxes.load(),
                AttentionLimits.load(),
                AccessNeeds.load(),
                SensitivityLexicon.load(),
                Copyright.load(),
                Instruments.load());
    }
}
