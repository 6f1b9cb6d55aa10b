package com.litmashup.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** The same rule for JSON: a text with a NUL or half of a surrogate pair is bad input. */
@Configuration(proxyBeanMethods = false)
class CleanJson {

    @Bean
    JacksonModule cleanTexts() {
        return new SimpleModule("clean texts").addDeserializer(String.class, new Clean());
    }

    private static final class Clean extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = super.deserialize(parser, context);
            if (text != null && !CleanText.isClean(text)) {
                context.reportInputMismatch(this, "the text holds a NUL or half of a surrogate pair");
            }
            return text;
        }
    }
}
