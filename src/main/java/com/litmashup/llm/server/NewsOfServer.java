package com.litmashup.llm.server;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Whoever sees that the server has changed says so here, and it is asked anew soon. */
@Component
public class NewsOfServer {

    private final Semaphore expected = new Semaphore(0);

    /** Something is different there. */
    public void changed() {
        expected.release();
    }

    Semaphore expected() {
        return expected;
    }
}
