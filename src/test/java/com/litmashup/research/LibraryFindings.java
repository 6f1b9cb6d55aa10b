package com.litmashup.research;

import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.ShortEntriesFromFiles;
import java.time.Clock;
import java.util.List;

/** What the real library brings for some genres, without the rest of the application. */
public final class LibraryFindings {

    private LibraryFindings() {}

    public static Dossier of(List<String> genres) {
        return new LibraryDesk(
                        AtlasFromFiles.ATLAS,
                        ShortEntriesFromFiles.SHORT_ENTRIES,
                        Gazetteer.load(),
                        ResearchMother.words(),
                        Clock.systemUTC())
                .research(genres, List.of());
    }
}
