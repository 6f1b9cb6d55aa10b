package com.litmashup.research;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of pages that somebody else has written. They are shown and never fetched. */
public final class WebAddress {

    private static final int LONGEST = 2_000;
    private static final Pattern NAME =
            Pattern.compile("(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.)+\\p{L}[\\p{L}\\p{N}-]+");
    private static final Pattern TRACKING =
            Pattern.compile("(?:utm_\\w+|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|src|cmpid)");
    private static final Pattern HIDDEN = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\\\<>\"`{}|^]");

    private WebAddress() {}

    /**
     * The address as it may be shown and followed; empty for anything but http and https to a public name: no scripts, no
     * data, no user names, no numbers of machines, no names of this network.
     */
    public static Optional<String> safe(String address) {
        String stripped = address.strip();
        if (stripped.length() > LONGEST || HIDDEN.matcher(stripped).find()) {
            return Optional.empty();
        }
        return parsed(stripped).filter(WebAddress::isPublic).map(uri -> stripped);
    }

    /** One spelling for one page: no fragment, no tracking, no www, no last slash, the host in small letters. */
    public static String canonical(String address) {
        return parsed(address)
                .filter(uri -> uri.getHost() != null)
                .map(uri -> hostOf(address) + path(uri) + query(uri))
                .orElse(address);
    }

    /** The host without www; empty where there is none. */
    public static String hostOf(String address) {
        return parsed(address)
                .map(URI::getHost)
                .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""))
                .orElse("");
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isPublic(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        return (scheme.equals("https") || scheme.equals("http"))
                && uri.getRawUserInfo() == null
                && NAME.matcher(host).matches()
                && !host.endsWith(".local")
                && !host.endsWith(".internal")
                && !host.endsWith(".localhost");
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        String kept = Arrays.stream(uri.getRawQuery().split("&"))
                .filter(part -> !TRACKING.matcher(part.split("=", 2)[0].toLowerCase(Locale.ROOT))
                        .matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
