package com.litmashup.pedagogy;

/** What a recording, a text or a topic may contain that asks for judgement. */
public enum ContentCategory {
    STRONG_LANGUAGE,
    SLURS,
    SEXUAL_CONTENT,
    DRUGS_AND_ALCOHOL,
    VIOLENCE,
    SELF_HARM,
    SLAVERY_AND_GENOCIDE,
    RELIGION,
    POLITICS,
    DISCRIMINATION,
    ACCUSED_ARTISTS,
    PHYSICAL_SAFETY,
    EXTERNAL_LINKS
}
