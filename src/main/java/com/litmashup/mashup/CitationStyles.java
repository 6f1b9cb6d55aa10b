package com.litmashup.mashup;

import com.litmashup.account.EducatorId;
import com.litmashup.research.CitationStyle;

/** How an educator wants lists of sources to be set: chosen once, for all lessons. */
public interface CitationStyles {

    /** The chosen style; APA where none was chosen. */
    CitationStyle of(EducatorId educator);

    void choose(EducatorId educator, CitationStyle style);
}
