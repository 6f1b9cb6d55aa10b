package com.litmashup.llm.pulling;

import com.litmashup.llm.server.KnownServer;
import com.litmashup.llm.wire.Sender;
import com.litmashup.llm.wire.Watch;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How patiently models are fetched: checking a large one is minutes of silence. */
@Configuration(proxyBeanMethods = false)
class PullingConfiguration {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Bean
    Pulls modelPulls(KnownServer server, Sender modelSender, Watch modelWatch) {
        return new Pulls(server, modelSender, modelWatch, PATIENCE);
    }
}
