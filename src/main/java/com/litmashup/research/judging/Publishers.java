package com.litmashup.research.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which hosts belong to whom. Read from {@code research/publishers.yaml}. */
final class Publishers {

    /** Who stands behind a host, under the name that is shown. */
    record Publisher(PublisherKind kind, String name) {}

    private record Row(
            PublisherKind kind,
            @Nullable Map<String, String> hosts,
            @Nullable List<String> endings) {

        Map<String, String> named() {
            return Objects.requireNonNullElse(hosts, Map.of());
        }

        List<String> families() {
            return Objects.requireNonNullElse(endings, List.of());
        }
    }

    private final Map<String, Publisher> hosts = new HashMap<>();
    private final List<Row> rows;

    private Publishers(List<Row> rows) {
        this.rows = rows;
        for (Row row : rows) {
            row.named().forEach((host, name) -> {
                if (hosts.put(host, new Publisher(row.kind(), name)) != null) {
                    throw new IllegalStateException("publishers.yaml names " + host + " twice");
                }
            });
        }
    }

    static Publishers load() {
        return new Publishers(DataFile.list("publishers.yaml", Row.class));
    }

    /** The publisher of a host or of the longest domain above it, else its family, else somebody unknown. */
    Publisher of(String host) {
        for (String domain = host; domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            Publisher known = hosts.get(domain);
            if (known != null) {
                return known;
            }
        }
        return new Publisher(family(host).orElse(PublisherKind.UNKNOWN), host);
    }

    private Optional<PublisherKind> family(String host) {
        return rows.stream()
                .filter(row -> row.families().stream().anyMatch(host::endsWith))
                .map(Row::kind)
                .findFirst();
    }
}
