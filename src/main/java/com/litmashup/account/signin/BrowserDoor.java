package com.litmashup.account.signin;

import com.litmashup.account.people.Credentials;
import com.litmashup.account.people.FirstRun;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The door for people: a form, a session, a remembered browser. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class BrowserDoor {

    /** Parts of a request that was let in already. */
    static final DispatcherType[] INNER = {DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD};

    private static final String[] ASSETS = {
        "/css/**",
        "/js/**",
        "/img/**",
        "/font/**",
        "/sound/**",
        "/webjars/**",
        "/favicon.ico",
        "/error",
        "/health",
        "/setup",
        "/setup/**"
    };

    private static final String[] OPEN = {"/", "/login", "/login/refused", "/credits"};

    @Bean
    @Order(2)
    SecurityFilterChain browserChain(
            HttpSecurity http,
            Credentials credentials,
            Tries tries,
            Browsers browsers,
            Standings standings,
            FirstRun firstRun,
            LimitProperties limits) {
        String key = UUID.randomUUID().toString();
        StaySignedIn stay = new StaySignedIn(key, browsers);
        return http.authenticationProvider(new PasswordSignIn(credentials, tries))
                .formLogin(BrowserDoor::form)
                .rememberMe(remember -> remember.key(key).rememberMeServices(stay))
                .logout(BrowserDoor::leaving)
                .csrf(BrowserDoor::forgery)
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new ToSignIn()))
                .authorizeHttpRequests(BrowserDoor::rules)
                .addFilterBefore(new SameSiteFilter(), CsrfFilter.class)
                .addFilterBefore(new FirstRunFilter(firstRun, matcher(ASSETS)), CsrfFilter.class)
                .addFilterBefore(new StandingFilter(standings), AnonymousAuthenticationFilter.class)
                .addFilterBefore(changes(limits), AuthorizationFilter.class)
                .build();
    }

    private static void form(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage("/login")
                .usernameParameter("email")
                .defaultSuccessUrl("/conversations")
                .failureHandler(new NotSignedIn());
    }

    private static void leaving(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutUrl("/logout")
                .logoutSuccessUrl("/login")
                .addLogoutHandler(new HeaderWriterLogoutHandler(
                        new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.COOKIES, Directive.STORAGE)));
    }

    /**
     * The token lives in a cookie of its own, so that a page open during a restart can still send. A browser that is
     * only remembered keeps it for the same reason; signing in with a password changes it.
     */
    private static void forgery(CsrfConfigurer<HttpSecurity> csrf) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        CsrfAuthenticationStrategy renewal = new CsrfAuthenticationStrategy(tokens);
        csrf.csrfTokenRepository(tokens).sessionAuthenticationStrategy((someone, request, response) -> {
            if (!(someone instanceof RememberMeAuthenticationToken)) {
                renewal.onAuthentication(someone, request, response);
            }
        });
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(INNER)
                .permitAll()
                .requestMatchers(ASSETS)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/people", "/people/**", "/models", "/models/**", "/tools")
                .hasRole("ADMIN")
                .anyRequest()
                .authenticated();
    }

    /** After signing in one comes back to a page, never to a part of one; null adds no parameter to its address. */
    @SuppressWarnings("NullAway")
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        RequestMatcher page = request -> "GET".equals(request.getMethod())
                && request.getHeader(ToSignIn.HTMX) == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
        cache.setRequestMatcher(page);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static RateLimitFilter changes(LimitProperties limits) {
        return new RateLimitFilter(new Buckets(limits.requestsPerMinute(), Duration.ofMinutes(1)));
    }

    private static RequestMatcher matcher(String... patterns) {
        PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(java.util.Arrays.stream(patterns)
                .map(pattern -> (RequestMatcher) builder.matcher(pattern))
                .toList());
    }
}
