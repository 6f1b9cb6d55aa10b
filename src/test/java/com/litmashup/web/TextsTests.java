package com.litmashup.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the sources: every text that a page or a class asks for is in a bundle, and every text in a bundle is asked for. */
class TextsTests {

    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern IN_JAVA = Pattern.compile("[\"{]([a-z][a-z0-9_-]*(?:\\.[\\w-]+)*\\.?)[\"}]");
    private static final Pattern IN_TEMPLATES = Pattern.compile("(?:#\\{|')([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)['}(]");
    private static final Pattern VARIANT = Pattern.compile("(\\.\\d+)+$");
    private static final Pattern SPOKEN = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern WORDS_OF_A_TAG = Pattern.compile("<(\\w+)([^>]*)>\\s*[A-Z][a-z]+");

    private static Set<String> texts;
    private static Set<String> asked;

    @BeforeAll
    static void read() throws IOException {
        texts = new TreeSet<>();
        for (Path bundle : files("resources/messages", ".properties")) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                properties.load(reader);
            }
            texts.addAll(properties.stringPropertyNames());
        }
        asked = Stream.concat(
                        found(IN_JAVA, files("java", ".java")),
                        found(IN_TEMPLATES, files("resources/templates", ".html")))
                .collect(toSet());
    }

    @Test
    void whatIsAskedForExists() {
        Set<String> families = texts.stream()
                .map(text -> text.substring(0, text.indexOf('.') + 1))
                .collect(toSet());
        Predicate<String> isText = key -> families.stream().anyMatch(key::startsWith) && !families.contains(key);

        assertThat(asked.stream().filter(isText))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts)
                        .as(key)
                        .anyMatch(
                                key.endsWith(".")
                                        ? text -> text.startsWith(key)
                                        : text -> withoutVariant(text).equals(withoutVariant(key))));
    }

    @Test
    void whatExistsIsAskedFor() {
        List<String> beginnings =
                asked.stream().filter(key -> key.endsWith(".")).toList();

        assertThat(texts)
                .allSatisfy(text -> assertThat(asked.contains(text)
                                || asked.contains(withoutVariant(text))
                                || beginnings.stream().anyMatch(text::startsWith))
                        .as(text)
                        .isTrue());
    }

    @Test
    void noTemplateSaysWordsOfItsOwn() throws IOException {
        for (Path template : files("resources/templates", ".html")) {
            String markup = SPOKEN.matcher(Files.readString(template)).replaceAll("");
            assertThat(WORDS_OF_A_TAG.matcher(markup).results().map(tag -> tag.group()))
                    .as(template.toString())
                    .allSatisfy(tag -> assertThat(tag)
                            .containsAnyOf("th:text=", "th:replace=", "th:errors=", "sec:authentication="));
        }
    }

    private static String withoutVariant(String key) {
        return VARIANT.matcher(key).replaceAll("");
    }

    private static Stream<String> found(Pattern pattern, List<Path> files) throws IOException {
        Stream.Builder<String> found = Stream.builder();
        for (Path file : files) {
            pattern.matcher(Files.readString(file)).results().forEach(hit -> found.add(hit.group(1)));
        }
        return found.build();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
