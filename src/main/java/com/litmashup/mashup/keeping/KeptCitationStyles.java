package com.litmashup.mashup.keeping;

import com.litmashup.account.EducatorId;
import com.litmashup.mashup.CitationStyles;
import com.litmashup.research.CitationStyle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the styles of citation that educators chose. */
@Component
@Transactional
class KeptCitationStyles implements CitationStyles {

    private final CitationStyleRepository styles;

    KeptCitationStyles(CitationStyleRepository styles) {
        this.styles = styles;
    }

    @Override
    @Transactional(readOnly = true)
    public CitationStyle of(EducatorId educator) {
        return styles.findById(educator.value()).map(row -> row.style).orElse(CitationStyle.APA);
    }

    @Override
    public void choose(EducatorId educator, CitationStyle style) {
        styles.save(new CitationStyleRow(educator.value(), style));
    }
}
