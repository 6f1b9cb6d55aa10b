package com.litmashup.llm;

import java.util.function.Consumer;

/** Passes everything on, and the end to a judge first. */
record JudgingListener(Listener listener, Consumer<End> judge) implements Listener {

    @Override
    public void waiting(int position) {
        listener.waiting(position);
    }

    @Override
    public void asking(String engine) {
        listener.asking(engine);
    }

    @Override
    public void leftOut(int messages) {
        listener.leftOut(messages);
    }

    @Override
    public void text(String piece) {
        listener.text(piece);
    }

    @Override
    public void ended(End end) {
        judge.accept(end);
        listener.ended(end);
    }
}
