package com.litmashup.mashup.arranging;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Profile;
import com.litmashup.music.proving.Prover;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the atlas says marks a genre is only worth something if notes can show it. */
class MarkersTests {

    @Test
    void everyMarkerOfTheAtlasCanBeProved() {
        assertThat(AtlasFromFiles.playable())
                .isNotEmpty()
                .allSatisfy(genre -> assertThat(Prover.markers())
                        .as(genre.id())
                        .containsAll(profile(genre).markers()));
    }

    @Test
    void everyGenreHasAtLeastTwoMarkersOfWhichOneIsInNoMoreThanAFewOthers() {
        assertThat(AtlasFromFiles.playable())
                .allSatisfy(genre -> assertThat(profile(genre).markers())
                        .as(genre.id())
                        .hasSizeGreaterThanOrEqualTo(2)
                        .anySatisfy(marker -> assertThat(owners(marker)).isLessThanOrEqualTo(3)));
    }

    private static long owners(String marker) {
        return AtlasFromFiles.playable().stream()
                .filter(genre -> profile(genre).markers().contains(marker))
                .count();
    }

    private static Profile profile(Genre genre) {
        return Objects.requireNonNull(genre.profile());
    }
}
