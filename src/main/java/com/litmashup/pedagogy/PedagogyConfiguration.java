package com.litmashup.pedagogy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PedagogyConfiguration {

    @Bean
    Concepts concepts() {
        return Concepts.load();
    }

    @Bean
    ObjectiveVerbs objectiveVerbs() {
        return ObjectiveVerbs.load();
    }

    @Bean
    Standards standards() {
        return Standards.load();
    }

    @Bean
    SensitivityLexicon sensitivityLexicon() {
        return SensitivityLexicon.load();
    }

    @Bean
    SongFlags songFlags() {
        return SongFlags.load();
    }

    @Bean
    SacredMaterial sacredMaterial() {
        return SacredMaterial.load();
    }

    @Bean
    PersonalData personalData() {
        return PersonalData.load();
    }

    @Bean
    ContentRules contentRules() {
        return ContentRules.load();
    }

    @Bean
    Timeboxes timeboxes() {
        return Timeboxes.load();
    }

    @Bean
    AttentionLimits attentionLimits() {
        return AttentionLimits.load();
    }

    @Bean
    AccessNeeds accessNeeds() {
        return AccessNeeds.load();
    }

    @Bean
    Instruments instruments() {
        return Instruments.load();
    }

    @Bean
    Copyright copyright() {
        return Copyright.load();
    }
}
