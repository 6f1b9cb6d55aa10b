package com.litmashup.agent;

import com.litmashup.conversation.OpenTurn;
import com.litmashup.conversation.Speaking;
import com.litmashup.llm.Listener;
import java.util.List;

/** Passes on what a model says while it says it, after what is said in fixed words. */
final class SpokenAloud implements Listener {

    private final OpenTurn turn;
    private final Speaking speaking;
    private final StringBuilder said = new StringBuilder();

    SpokenAloud(OpenTurn turn, List<String> fixed, Speaking speaking) {
        this.turn = turn;
        this.speaking = speaking;
        fixed.forEach(paragraph -> said.append(paragraph).append(LibraryPhrasing.GAP));
    }

    @Override
    public void waiting(int position) {
        speaking.waits(turn.turnId(), turn.conversationId(), position);
    }

    @Override
    public void asking(String engine) {
        speaking.waits(turn.turnId(), turn.conversationId(), 0);
    }

    @Override
    public void text(String piece) {
        said.append(piece);
        speaking.soFar(turn.turnId(), turn.conversationId(), said.toString());
    }
}
