package com.litmashup.mashup.composing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named values for the places of a template. */
record Fill(Map<String, String> values) {

    static final Fill EMPTY = new Fill(Map.of());

    Fill {
        values = Map.copyOf(values);
    }

    static Fill of(String name, Object value) {
        return EMPTY.with(name, value);
    }

    Fill with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value.toString());
        return new Fill(more);
    }

    /** These values and the others; the others win. */
    Fill with(Fill others) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.putAll(others.values);
        return new Fill(more);
    }
}
