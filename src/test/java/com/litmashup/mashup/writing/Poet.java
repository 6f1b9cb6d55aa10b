package com.litmashup.mashup.writing;

import com.litmashup.llm.scripted.ScriptedOllama;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A model that writes well: it takes the draft that it is shown and says it a little otherwise, as every rule allows. */
final class Poet {

    static final String SUMMARY = "Write the opening of a lesson anew";
    static final String CONTEXT = "Tell of the people and the history";
    static final String ACTIVITIES = "The plan of a lesson is fixed";
    static final String DISCUSSION = "Write anew the questions to talk about";
    static final String NOTES = "Write anew the notes to use";
    static final String LYRICS = "Write new words to sing";
    static final String AGAIN = "Your last answer cannot be used";
    static final String MARK = " Keep going.";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern DRAFT = Pattern.compile("(?s)<data name=\"draft\">\\n(.*?)\\n</data>");

    private Poet() {}

    /** Has the server write well whatever it is asked for. */
    static ScriptedOllama writing(ScriptedOllama ollama) {
        return ollama.answering(SUMMARY, Poet::well)
                .answering(CONTEXT, Poet::well)
                .answering(ACTIVITIES, Poet::well)
                .answering(DISCUSSION, Poet::well)
                .answering(NOTES, Poet::well)
                .answering(LYRICS, Poet::well);
    }

    /** A good answer to a prompt. */
    static String well(String prompt) {
        return changed(prompt, draft -> draft);
    }

    /** A good answer, but for what is done to its text. */
    static String changed(String prompt, UnaryOperator<String> spoil) {
        Matcher draft = DRAFT.matcher(prompt);
        if (!draft.find()) {
            throw new IllegalArgumentException("no draft in " + prompt);
        }
        return spoil.apply(JSON.writeValueAsString(varied(JSON.readTree(draft.group(1)))));
    }

    static JsonNode varied(JsonNode draft) {
        ObjectNode answer = (ObjectNode) draft.deepCopy();
        add(answer, "summary");
        add(answer, "text");
        add(answer, "extension");
        answer.path("activities").forEach(step -> add((ObjectNode) step, "teacher"));
        answer.path("notes").forEach(note -> add((ObjectNode) note, "then"));
        if (answer.has("lines")) {
            turn((ArrayNode) answer.path("lines"));
        }
        return answer;
    }

    private static void add(ObjectNode node, String field) {
        if (node.has(field)) {
            node.put(field, node.path(field).asString("") + MARK);
        }
    }

    /** The words of a line from its end: as many syllables, another line. */
    private static void turn(ArrayNode lines) {
        for (int at = 0; at < lines.size(); at++) {
            lines.set(at, JSON.getNodeFactory().stringNode(turned(lines.path(at).asString(""))));
        }
    }

    static String turned(String line) {
        List<String> words = Arrays.asList(line.toLowerCase(Locale.ROOT).split("\\s+"));
        Collections.reverse(words);
        return String.join(" ", words);
    }
}
