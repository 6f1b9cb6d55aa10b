package com.litmashup.mashup.keeping;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.Genre;
import com.litmashup.genre.ShortEntries;
import com.litmashup.genre.ShortEntry;
import com.litmashup.mashup.composing.Kin;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Kin as the gazetteer has them, and short entries as the atlas has them. */
@Component
class AtlasKin implements Kin {

    private final Atlas atlas;
    private final Gazetteer gazetteer;
    private final ShortEntries shortEntries;

    AtlasKin(Atlas atlas, Gazetteer gazetteer, ShortEntries shortEntries) {
        this.atlas = atlas;
        this.gazetteer = gazetteer;
        this.shortEntries = shortEntries;
    }

    @Override
    public List<Genre> nearest(String canonicalName) {
        return gazetteer
                .find(canonicalName)
                .flatMap(gazetteer::nearestInAtlas)
                .flatMap(kin -> atlas.named(kin.name()))
                .stream()
                .toList();
    }

    @Override
    public Optional<ShortEntry> inBrief(String canonicalName) {
        return shortEntries.named(canonicalName);
    }
}
