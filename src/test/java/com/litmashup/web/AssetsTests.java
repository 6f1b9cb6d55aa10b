package com.litmashup.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetsTests {

    private final Assets assets = new Assets();

    @Test
    void theLayerOrderComesBeforeEveryOtherStylesheet() {
        assertThat(assets.stylesheets())
                .startsWith("/css/_global.css")
                .contains("/css/base.css", "/css/lesson.css", "/css/projector.css", "/css/print.css");
    }

    @Test
    void everyScriptIsListedWithItsFolder() {
        assertThat(assets.scripts()).contains("/js/elements/projector-screens.js", "/js/initializers/htmx.js");
    }
}
