package com.litmashup.llm.choosing;

import com.litmashup.llm.server.ModelFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses among installed models: what an admin wished, then what the settings name, then the best known. */
final class Preference {

    private static final String LATEST = ":latest";

    private final List<String> beginnings;

    /**
     * A preference.
     *
     * @param beginnings of names, the best first
     */
    Preference(List<String> beginnings) {
        this.beginnings = beginnings;
    }

    /**
     * The best that is installed and writes text.
     *
     * @param named names in the order of their weight
     */
    Optional<ModelFacts> among(List<ModelFacts> installed, List<String> named) {
        List<ModelFacts> usable =
                installed.stream().filter(ModelFacts::isUsable).toList();
        return named.stream()
                .flatMap(name -> usable.stream().filter(model -> isNamed(model, name)))
                .findFirst()
                .or(() -> usable.stream().min(Comparator.comparingInt(this::rank)));
    }

    private static boolean isNamed(ModelFacts model, String name) {
        return model.name().equals(name) || model.name().equals(name + LATEST);
    }

    private int rank(ModelFacts model) {
        for (int rank = 0; rank < beginnings.size(); rank++) {
            if (model.name().startsWith(beginnings.get(rank))) {
                return rank;
            }
        }
        return beginnings.size();
    }
}
