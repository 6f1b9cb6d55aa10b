package com.litmashup.agent.web;

/** An idempotency key is empty or too long. */
class IdempotencyKeyRefused extends RuntimeException {

    IdempotencyKeyRefused() {
        super("the key cannot be taken");
    }
}
