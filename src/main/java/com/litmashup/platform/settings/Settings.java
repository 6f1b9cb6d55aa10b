package com.litmashup.platform.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Every environment variable that the application reads, and what each must be. */
final class Settings {

    private static final int MOST_PORTS = 65_535;
    private static final String MODEL = "[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}";

    static final List<Setting> ALL = List.of(
            Setting.open("SERVER_PORT", isBetween(1, MOST_PORTS)),
            Setting.open(
                    "ENVIRONMENT",
                    value -> Set.of("development", "production", "test").contains(value)),
            Setting.open("LOG_LEVEL", Settings::isLevel),
            Setting.open("LITMASHUP_DATA_DIR", Settings::isFolder),
            Setting.open("DATABASE_PATH", Settings::isFile),
            Setting.open("OLLAMA_BASE_URL", Settings::isAddress),
            Setting.open("OLLAMA_MODEL", matches(MODEL)),
            Setting.open(
                    "LITMASHUP_MODEL_PROVIDER",
                    value -> Set.of("auto", "ollama", "openai", "none").contains(value)),
            Setting.open("LITMASHUP_MODEL_PARALLEL", isBetween(1, 64)),
            Setting.open("LITMASHUP_MODEL_CONTEXT", isBetween(2_048, 262_144)),
            Setting.open("OPENAI_BASE_URL", Settings::isAddress),
            Setting.open("OPENAI_MODEL", matches(MODEL)),
            Setting.secret("OPENAI_API_KEY", matches("[!-~]{8,400}")),
            Setting.open("TAVILY_BASE_URL", Settings::isAddress),
            Setting.secret("TAVILY_API_KEY", matches("[!-~]{8,200}")),
            Setting.open("LITMASHUP_ADMIN_EMAIL", matches("[^\\s@]{1,64}@[^\\s@]{1,189}")),
            Setting.secret("LITMASHUP_ADMIN_PASSWORD", Settings::isPasswordLength));

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 128;

    private Settings() {}

    static boolean isLevel(String value) {
        return Set.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR").contains(value.toUpperCase(Locale.ROOT));
    }

    private static Predicate<String> isBetween(int least, int most) {
        return value ->
                value.matches("[0-9]{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean isAddress(String value) {
        try {
            URI address = new URI(value);
            boolean isWeb = Set.of("http", "https").contains(String.valueOf(address.getScheme()));
            return isWeb && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isFolder(String value) {
        return isPath(value) && (Files.notExists(Path.of(value)) || Files.isDirectory(Path.of(value)));
    }

    private static boolean isFile(String value) {
        return isPath(value) && !Files.isDirectory(Path.of(value));
    }

    private static boolean isPath(String value) {
        try {
            return value.indexOf('?') < 0 && !Path.of(value).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isPasswordLength(String value) {
        int length = value.codePointCount(0, value.length());
        return length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD;
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
