package com.litmashup.conversation;

import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Source;
import org.springframework.stereotype.Component;

/** Keeps numbered sources and findings. Works inside the caller's transaction. */
@Component
class DossierStore {

    private final SourceRepository sources;
    private final FindingRepository findings;

    DossierStore(SourceRepository sources, FindingRepository findings) {
        this.sources = sources;
        this.findings = findings;
    }

    /** Adds what is new; a source that has its number already is noted to say more. */
    void keep(String conversationId, Dossier dossier) {
        for (Source source : dossier.sources()) {
            sources.findByConversationIdAndNumber(conversationId, source.number())
                    .ifPresentOrElse(
                            known -> known.snippet = source.snippet(),
                            () -> sources.save(new SourceRow(conversationId, source)));
        }
        long position = findings.countByConversationId(conversationId);
        for (Finding finding : dossier.findings()) {
            findings.save(new FindingRow(conversationId, position++, finding));
        }
    }
}
