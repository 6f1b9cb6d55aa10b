package com.litmashup.llm.choosing;

import com.litmashup.llm.Purpose;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The models that an admin chose, kept in the database and known by heart. */
@Component
public class ChosenModels implements Wishes {

    private final ChosenModelRepository stored;
    private final Clock clock;
    private volatile @Nullable Map<Purpose, String> known;

    ChosenModels(ChosenModelRepository stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    @Override
    public Optional<String> of(Purpose purpose) {
        return Optional.ofNullable(known().get(purpose));
    }

    /** From now on this model, where the server has it. */
    public void choose(Purpose purpose, String model) {
        stored.save(new ChosenModelRow(purpose, model, clock.instant()));
        known().put(purpose, model);
    }

    /** From now on whatever the settings name, or the best that there is. */
    public void leaveOpen(Purpose purpose) {
        stored.deleteById(purpose);
        known().remove(purpose);
    }

    private Map<Purpose, String> known() {
        Map<Purpose, String> read = known;
        if (read == null) {
            read = new ConcurrentHashMap<>(stored.findAll().stream()
                    .collect(Collectors.toMap(ChosenModelRow::purpose, ChosenModelRow::model)));
            known = read;
        }
        return read;
    }
}
