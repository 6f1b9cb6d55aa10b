package com.litmashup.account.key;

/** There is no such key, or it is somebody else's. */
public class KeyNotFound extends RuntimeException {

    KeyNotFound() {
        super("there is no such key");
    }
}
