package com.litmashup.genre;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * {@code atlas/gazetteer.yaml} as it is written. What is left out is empty.
 *
 * @param contexts surroundings in which an unsure name is a genre
 * @param never surroundings in which no name is a genre
 * @param joins what may stand between two genres that are named together
 * @param restates what may stand between a broad name and the genre it restates
 */
record GazetteerFile(
        List<String> contexts, List<String> never, List<String> joins, List<String> restates, List<Entry> genres) {

    /**
     * One genre.
     *
     * @param atlasId empty where the atlas has no entry
     * @param broad true where the name gives way to a narrower one beside it, as in "our folk dance krakowiak"
     * @param artists people whose name stands for the genre
     * @param unsure spellings that are everyday words too, and count only in a musical context
     * @param needs further contexts for the unsure spellings of this genre
     * @param not surroundings in which a spelling is no genre
     */
    record Entry(
            String name,
            List<String> aliases,
            String region,
            List<String> kin,
            String atlasId,
            boolean red,
            boolean broad,
            List<String> artists,
            List<String> unsure,
            List<String> needs,
            List<Exclusion> not) {

        Stream<String> spellings() {
            return Stream.concat(Stream.of(name), aliases.stream());
        }

        GenreName toName() {
            return new GenreName(name, aliases, region, atlasId.isEmpty() ? null : atlasId, kin, red);
        }
    }

    record Exclusion(String spelling, List<String> where) {}

    static GazetteerFile read(InputStream yaml) {
        return YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build()
                .readValue(yaml, GazetteerFile.class);
    }
}
