package com.litmashup.pedagogy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which verbs of objectives can be seen or heard, and what kind of thinking they ask for. */
public final class ObjectiveVerbs {

    private static final Pattern OPENING = Regex.compile(
            "^.*?\\b(?:will be able to|be able to|(?:pupils|students|learners|children|they|we|i|class|everyone)"
                    + "(?: all)? (?:will be able to|will|can|should)|will|can|to)\\s+(?:also |then |each |all )?");
    private static final Pattern ADVERBS = Regex.compile("^(?:\\w+ly |both |together )+");

    private final List<Verb> verbs;
    private final List<Pattern> refused;
    private final Pattern openWithProduct;
    private final Pattern product;
    private final List<Pattern> criteria;

    private ObjectiveVerbs(Lists lists) {
        verbs = lists.verbs().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(word -> Verb.of(word, entry.getKey())))
                .sorted(Comparator.comparingInt((Verb verb) -> verb.word().length())
                        .reversed())
                .toList();
        refused = lists.refused().stream().map(ObjectiveVerbs::starting).toList();
        openWithProduct = starting(String.join("|", lists.openWithProduct()));
        product = Regex.compile(lists.product());
        criteria = Regex.compileAll(lists.criteria());
    }

    public static ObjectiveVerbs load() {
        return new ObjectiveVerbs(Shelf.one("objective-verbs.yaml", Lists.class));
    }

    /** The kind of thinking that an objective's main verb asks for; empty for verbs that nobody can see or hear. */
    public Optional<Bloom> bloomOf(String objective) {
        String main = mainPart(objective);
        if (isRefused(main)) {
            return Optional.empty();
        }
        return verbs.stream()
                .filter(verb -> verb.opens(main))
                .map(Verb::bloom)
                .findFirst()
                .or(() -> madeIn(main));
    }

    /** What an objective is about, without who does what: an “arrange” or an “improvise” at its head is no topic. */
    public String topicOf(String objective) {
        String main = mainPart(objective);
        return verbs.stream()
                .filter(verb -> verb.opens(main))
                .findFirst()
                .map(verb -> verb.start().matcher(main).replaceFirst("").strip())
                .orElse(main);
    }

    /** Whether a teacher can check it: an allowed main verb, and how much, how well or by what evidence. */
    public boolean isMeasurable(String objective) {
        return bloomOf(objective).isPresent() && hasCriterion(objective);
    }

    /** Whether it says how much, how well, for how long or by what evidence. */
    public boolean hasCriterion(String objective) {
        return criteria.stream()
                .anyMatch(criterion -> criterion.matcher(objective).find());
    }

    private boolean isRefused(String main) {
        return refused.stream().anyMatch(verb -> verb.matcher(main).lookingAt())
                && madeIn(main).isEmpty();
    }

    /** Exploring counts as creating where something comes of it. */
    private Optional<Bloom> madeIn(String main) {
        boolean made = openWithProduct.matcher(main).lookingAt()
                && product.matcher(main).find();
        return made ? Optional.of(Bloom.CREATE) : Optional.empty();
    }

    private static String mainPart(String objective) {
        String plain = objective.strip().toLowerCase(Locale.ROOT);
        String main = OPENING.matcher(plain).replaceFirst("");
        return ADVERBS.matcher(main).replaceFirst("");
    }

    private static Pattern starting(String word) {
        return Regex.compile("(?:" + word + ")(?:s|es|ing)?\\b");
    }

    private record Verb(String word, Bloom bloom, Pattern start) {

        static Verb of(String word, Bloom bloom) {
            return new Verb(word, bloom, starting(word));
        }

        boolean opens(String main) {
            return start.matcher(main).lookingAt();
        }
    }

    private record Lists(
            Map<Bloom, List<String>> verbs,
            List<String> refused,
            List<String> openWithProduct,
            String product,
            List<String> criteria) {}
}
