package com.litmashup.agent;

import com.litmashup.agent.understanding.MessageReader;
import com.litmashup.agent.understanding.PointedFacts;
import com.litmashup.genre.Gazetteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AgentConfiguration {

    @Bean
    MessageReader messageReader(Gazetteer gazetteer) {
        return new MessageReader(gazetteer);
    }

    @Bean
    PointedFacts pointedFacts(MessageReader reader, Gazetteer gazetteer) {
        return new PointedFacts(reader, gazetteer);
    }
}
