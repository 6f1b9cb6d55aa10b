package com.litmashup.agent.understanding;

import com.litmashup.conversation.BriefField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Completes an answer of few words by what was asked: "28" becomes "28 pupils", "none" becomes "no instruments". */
final class BareAnswers {

    private static final Pattern NUMBERS = Patterns.one(
            "^\\W*(?:(?:about|around|roughly|maybe|just|only|ok|yes|sure|it's|they're|we're|i have|we have)\\s+)*(\\d{1,3}(?:\\s*(?:-|–|to)\\s*\\d{1,3})?)(?:\\s*(?:,|and|/)\\s*(\\d{1,3}))?(?: or so|ish| i think| max| please)?\\W*$");
    private static final Pattern NONE = Patterns.one(
            "^\\W*(?:none|nothing|no|nope|not any|we have none|nothing at all|none at all|zero|no instruments)\\W*$");

    private BareAnswers() {}

    static String completed(String message, Set<BriefField> asked) {
        var numbers = NUMBERS.matcher(NumberWords.inDigits(message));
        if (numbers.find()) {
            List<String> said = new ArrayList<>(List.of(numbers.group(1)));
            if (numbers.group(2) != null) {
                said.add(numbers.group(2));
            }
            return asNumbers(said, asked, message);
        }
        boolean none =
                asked.contains(BriefField.INSTRUMENTS) && NONE.matcher(message).matches();
        return none && asked.size() == 1 ? "no instruments" : message;
    }

    private static String asNumbers(List<String> said, Set<BriefField> asked, String message) {
        List<BriefField> fields = asked.stream()
                .filter(field -> unit(field, "").length() > 1)
                .sorted()
                .toList();
        if (fields.isEmpty()) {
            return message;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < said.size() && i < fields.size(); i++) {
            words.append(i == 0 ? "" : ", ").append(unit(fields.get(i), said.get(i)));
        }
        return words.toString();
    }

    private static String unit(BriefField field, String number) {
        return switch (field) {
            case DURATION_MINUTES -> number + " minutes";
            case GROUP_SIZE -> number + " pupils";
            case SESSIONS -> number + " lessons";
            case GRADE_OR_AGE -> "grade " + number;
            default -> "";
        };
    }
}
