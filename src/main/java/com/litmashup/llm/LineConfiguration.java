package com.litmashup.llm;

import com.litmashup.llm.setting.LlmProperties;
import com.litmashup.llm.wire.Sender;
import com.litmashup.llm.wire.Watch;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the line to models is made of. */
@Configuration(proxyBeanMethods = false)
class LineConfiguration {

    @Bean
    Sender modelSender(LlmProperties properties) {
        return new Sender(properties.limits().connect());
    }

    @Bean
    Watch modelWatch() {
        return new Watch();
    }

    @Bean
    Means modelMeans(LlmProperties properties, Sender sender, Watch watch) {
        Turnstile turnstile = new Turnstile(properties.seats(), properties.mostWaiting());
        return new Means(new Talk(), turnstile, sender, watch, properties.limits(), properties.retryAfter());
    }

    @Bean
    Circuits modelCircuits(Clock clock) {
        return new Circuits(clock);
    }
}
