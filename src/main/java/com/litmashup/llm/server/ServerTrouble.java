package com.litmashup.llm.server;

/** The server could not be asked. */
public class ServerTrouble extends Exception {

    private final ServerState.Trouble trouble;

    ServerTrouble(ServerState.Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    public ServerState.Trouble trouble() {
        return trouble;
    }
}
