package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.Objective;
import com.litmashup.pedagogy.Bloom;
import com.litmashup.pedagogy.ObjectiveVerbs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes what pupils will be able to do: the teacher's aims first, then comparing, deciding and making. */
final class ObjectivesWriter {

    private static final Pattern LEAD =
            Pattern.compile(Phrases.exactly("aim.lead", Fill.EMPTY), Pattern.CASE_INSENSITIVE);

    /** Inner verbs and the verbs of doing that stand for them, the longer ones first. */
    private static final SortedMap<String, String> SHOWN = new TreeMap<>(
            Comparator.<String>comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    static {
        SHOWN.putAll(Map.of(
                "hear how ", "describe how ",
                "hear that ", "explain that ",
                "hear ", "identify by ear ",
                "know how ", "explain how ",
                "know that ", "explain that ",
                "know ", "name ",
                "understand how ", "explain how ",
                "understand ", "explain ",
                "feel ", "move to "));
    }

    private final Outline outline;
    private final ObjectiveVerbs verbs;

    private ObjectivesWriter(Outline outline) {
        this.outline = outline;
        this.verbs = outline.bench().teaching().verbs();
    }

    static List<Objective> write(Outline outline) {
        return new ObjectivesWriter(outline).objectives();
    }

    private List<Objective> objectives() {
        List<String> texts = new ArrayList<>(own());
        if (texts.isEmpty() && most() > 3) {
            texts.add(outline.say("objective.apply"));
        }
        texts.add(outline.say("objective.analyse"));
        if (texts.size() + 1 < most()) {
            texts.add(outline.say("objective.evaluate"));
        }
        texts.add(outline.say("objective.create"));
        List<Objective> objectives = new ArrayList<>();
        for (String text : texts) {
            objectives.add(new Objective("O" + (objectives.size() + 1), text, bloom(text)));
        }
        return List.copyOf(objectives);
    }

    private int most() {
        return outline.bench().isVeryYoung() ? 3 : 4;
    }

    /** The teacher's aims, each as an objective; those beyond the room there is are joined to the last. */
    private List<String> own() {
        List<String> aims = outline.bench().brief().objectives().stream()
                .filter(aim -> NewcomerVoice.isPrintable(outline.bench(), aim))
                .toList();
        int room = most() - 2;
        if (aims.size() <= room) {
            return aims.stream().map(this::measured).toList();
        }
        List<String> texts = new ArrayList<>(
                aims.subList(0, room - 1).stream().map(this::measured).toList());
        texts.add(topic(Prose.and(aims.subList(room - 1, aims.size()).stream()
                .map(ObjectivesWriter::bare)
                .toList())));
        return texts;
    }

    private String measured(String aim) {
        String bare = shown(bare(aim));
        String plain = outline.say("objective.plain", Fill.of("aim", bare));
        if (verbs.bloomOf(plain).isEmpty()) {
            return topic(bare);
        }
        return verbs.isMeasurable(plain) ? plain : outline.say("objective.own", bare, Fill.of("aim", bare));
    }

    /** What cannot be seen, hearing and knowing, as something that can. */
    private static String shown(String aim) {
        return SHOWN.entrySet().stream()
                .filter(verb -> aim.startsWith(verb.getKey()))
                .findFirst()
                .map(verb -> verb.getValue() + aim.substring(verb.getKey().length()))
                .orElse(aim);
    }

    private String topic(String topic) {
        return outline.say("objective.topic", topic, Fill.of("aim", topic));
    }

    /** The aim without “pupils will learn to” and its like. */
    static String bare(String aim) {
        String rest = Prose.clause(aim);
        String before;
        do {
            before = rest;
            rest = LEAD.matcher(rest).replaceFirst("").strip();
        } while (!rest.equals(before) && !rest.isEmpty());
        String kept = rest.isEmpty() ? Prose.clause(aim) : rest;
        boolean shouted = kept.length() > 1 && Character.isUpperCase(kept.charAt(1));
        return shouted ? kept : kept.substring(0, 1).toLowerCase(Locale.ROOT) + kept.substring(1);
    }

    private String bloom(String text) {
        return verbs.bloomOf(text).orElse(Bloom.APPLY).name().toLowerCase(Locale.ROOT);
    }
}
