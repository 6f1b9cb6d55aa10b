package com.litmashup.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The stylesheets and scripts that every page links: whatever lies in the asset folders at start, in name order. */
@Component
final class Assets {

    private static final String ROOT = "/static";

    private final List<String> stylesheets = paths("css/*.css");
    private final List<String> scripts = paths("js/**/*.js");

    /** Paths such as {@code /css/base.css}; {@code _global.css} comes first and orders the layers. */
    public List<String> stylesheets() {
        return stylesheets;
    }

    /** Paths of modules; each stands alone, so that none imports another past its content hash. */
    public List<String> scripts() {
        return scripts;
    }

    private static List<String> paths(String pattern) {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "/" + pattern);
            return Arrays.stream(found).map(Assets::path).distinct().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the asset folders cannot be read", e);
        }
    }

    private static String path(Resource resource) {
        try {
            String url = resource.getURL().toString();
            return url.substring(url.lastIndexOf(ROOT + "/") + ROOT.length());
        } catch (IOException e) {
            throw new UncheckedIOException("an asset has no address", e);
        }
    }
}
