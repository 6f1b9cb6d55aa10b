package com.litmashup.llm;

import java.util.List;
import java.util.function.Function;

/**
 * What a structured answer must look like.
 *
 * @param name letters, digits and underscores
 * @param schema a JSON schema (2020-12) of an object; say in the prompt too which fields there are
 * @param type a record with the schema's fields
 * @param faults what else is wrong with an answer, one plain sentence each; the model is told them when it may try again
 */
public record Form<T>(String name, String schema, Class<T> type, Function<T, List<String>> faults) {

    /** Whatever fits the schema will do. */
    public static <T> Form<T> of(String name, String schema, Class<T> type) {
        return new Form<>(name, schema, type, answer -> List.of());
    }
}
