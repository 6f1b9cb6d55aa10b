package com.litmashup.llm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Writes down what a listener is told. */
final class Heard implements Listener {

    private final List<String> pieces = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> places = Collections.synchronizedList(new ArrayList<>());
    private final List<End> ends = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstText = new CountDownLatch(1);
    private final CountDownLatch firstPlace = new CountDownLatch(1);
    private volatile int leftOut;

    @Override
    public void waiting(int position) {
        places.add(position);
        firstPlace.countDown();
    }

    @Override
    public void leftOut(int messages) {
        leftOut = messages;
    }

    @Override
    public void text(String piece) {
        pieces.add(piece);
        firstText.countDown();
    }

    @Override
    public void ended(End end) {
        ends.add(end);
    }

    String text() {
        return String.join("", pieces);
    }

    List<Integer> places() {
        return places;
    }

    List<End> ends() {
        return ends;
    }

    int leftOut() {
        return leftOut;
    }

    void awaitText() throws InterruptedException {
        await(firstText);
    }

    void awaitPlace() throws InterruptedException {
        await(firstPlace);
    }

    private static void await(CountDownLatch news) throws InterruptedException {
        if (!news.await(1, TimeUnit.MINUTES)) {
            throw new AssertionError("nothing was heard");
        }
    }
}
