package com.litmashup.llm.server;

import java.time.Instant;
import java.util.List;

/** How the model server is, as it was found last. */
public sealed interface ServerState {

    /** Nobody is to be asked. */
    record Off() implements ServerState {}

    /** Nobody has been asked yet. */
    record NotAskedYet(String address) implements ServerState {}

    /** Nothing answers there as it should. */
    record Silent(String address, Trouble trouble, Instant at) implements ServerState {}

    /**
     * It answers.
     *
     * @param version empty where it does not say
     */
    record Answering(String address, String version, List<ModelFacts> models, Instant at) implements ServerState {

        public Answering {
            models = List.copyOf(models);
        }
    }

    /** Why a server counts as silent. */
    enum Trouble {
        /** No answer. */
        UNREACHABLE,
        /** It wants a key, or another one. */
        NOT_ALLOWED,
        /** Something answers, and it is no model server. */
        SOMETHING_ELSE
    }

    /** The models; none where no server answers. */
    default List<ModelFacts> known() {
        return this instanceof Answering answering ? answering.models() : List.of();
    }
}
