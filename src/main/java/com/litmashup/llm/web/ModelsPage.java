package com.litmashup.llm.web;

import com.litmashup.llm.Purpose;
import com.litmashup.llm.pulling.Pull;
import com.litmashup.llm.server.ServerState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the models shows.
 *
 * @param state words for a text key: off, not-asked, silent, empty or answering
 * @param isOllama whether models can be fetched and removed there
 * @param machine null where the server is on another computer
 * @param chosen the purposes for which an admin has chosen
 * @param wishes for which purposes an admin has chosen a model that is not there
 */
record ModelsPage(
        ServerState server,
        String state,
        String address,
        boolean isOllama,
        List<ModelRow> rows,
        @Nullable Machine machine,
        Set<Purpose> chosen,
        List<MissingWish> wishes,
        List<Pull> pulls) {

    /** A model that was chosen and is not there. */
    record MissingWish(String purpose, String model) {}

    private static final double GIGABYTE = 1e9;

    public double memory() {
        return machine == null ? 0 : machine.memory() / GIGABYTE;
    }

    public boolean isFetching() {
        return pulls.stream().anyMatch(Pull::isRunning);
    }

    public boolean mayTry() {
        return rows.stream().anyMatch(row -> row.facts().isUsable());
    }
}
