package com.litmashup.account.signin;

import com.litmashup.account.key.ApiKeys;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The door for programs: an API key with each request, no cookie, no session. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDoor {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, Keyring keyring, LimitProperties limits) {
        return http.securityMatcher("/api/**", "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/**")
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(ApiDoor::rules)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(askForKey()))
                .addFilterBefore(keyring.filter(limits), AnonymousAuthenticationFilter.class)
                .addFilterBefore(
                        new RateLimitFilter(new Buckets(limits.requestsPerMinute(), MINUTE)), AuthorizationFilter.class)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(BrowserDoor.INNER)
                .permitAll()
                .requestMatchers("/api/v1/admin/**")
                .hasRole("ADMIN")
                .requestMatchers(HttpMethod.GET)
                .authenticated()
                .requestMatchers(HttpMethod.HEAD)
                .authenticated()
                .anyRequest()
                .hasAuthority(SignedIn.WRITE);
    }

    private static AuthenticationEntryPoint askForKey() {
        return (request, response, missing) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        };
    }

    /** What it takes to recognise a key. */
    @Bean
    Keyring keyring(ApiKeys keys, Standings standings, KeyUse use) {
        return new Keyring(keys, standings, use);
    }

    record Keyring(ApiKeys keys, Standings standings, KeyUse use) {

        ApiKeyFilter filter(LimitProperties limits) {
            return new ApiKeyFilter(keys, standings, use, new Buckets(limits.wrongKeysPerMinute(), MINUTE));
        }
    }
}
