package com.litmashup.drills;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds things in the server's JSON. The drills need no library, so that they run from their classes alone. */
final class Answers {

    private static final Pattern SESSION = Pattern.compile("\"session_id\"\\s*:\\s*\"([^\"]+)\"");

    private Answers() {}

    static String session(HttpResponse<String> answer) {
        Matcher matcher = SESSION.matcher(answer.body());
        if (!matcher.find()) {
            throw new IllegalStateException("unexpected answer: " + answer.body());
        }
        return matcher.group(1);
    }

    static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
