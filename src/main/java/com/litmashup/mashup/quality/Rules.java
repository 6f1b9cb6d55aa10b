package com.litmashup.mashup.quality;

import com.litmashup.pedagogy.AccessNeeds;
import com.litmashup.pedagogy.AttentionLimits;
import com.litmashup.pedagogy.Concepts;
import com.litmashup.pedagogy.ObjectiveVerbs;
import com.litmashup.pedagogy.PersonalData;
import com.litmashup.pedagogy.SacredMaterial;
import com.litmashup.pedagogy.SensitivityLexicon;
import com.litmashup.pedagogy.SongFlags;
import com.litmashup.pedagogy.Standards;

/** The rules that lessons are checked by. */
public record Rules(
        Concepts concepts,
        ObjectiveVerbs verbs,
        Standards standards,
        AttentionLimits limits,
        AccessNeeds access,
        SensitivityLexicon lexicon,
        SacredMaterial sacred,
        SongFlags songs,
        PersonalData personal) {

    public static Rules load() {
        return new Rules(
                Concepts.load(),
                ObjectiveVerbs.load(),
                Standards.load(),
                AttentionLimits.load(),
                AccessNeeds.load(),
                SensitivityLexicon.load(),
                SacredMaterial.load(),
                SongFlags.load(),
                PersonalData.load());
    }
}
