package com.litmashup.mashup;

import com.litmashup.account.EducatorId;
import com.litmashup.research.Dossier;
import org.jspecify.annotations.Nullable;

/** The front door of the workshop: make, keep, find and change mashups. */
public interface Mashups {

    /** Makes a lesson from a brief and what research brought back, and keeps it. */
    Mashup make(EducatorId owner, @Nullable String conversationId, LessonBrief brief, Dossier dossier);
}
