package com.litmashup;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes a password once, and compares it with a hash once, whoever asks how often: half of the tests sign somebody in, and
 * the real hash is slow on purpose.
 */
public final class RememberedHashes
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, BeanPostProcessor {

    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();
    private static final Map<Comparison, Boolean> COMPARISONS = new ConcurrentHashMap<>();

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        application.getBeanFactory().addBeanPostProcessor(this);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Remembering(encoder) : bean;
    }

    private record Comparison(String password, String hash) {}

    private record Remembering(PasswordEncoder encoder) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return HASHES.computeIfAbsent(
                    Objects.requireNonNull(password).toString(), it -> Objects.requireNonNull(encoder.encode(it)));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return COMPARISONS.computeIfAbsent(
                    new Comparison(Objects.requireNonNull(password).toString(), Objects.requireNonNull(hash)),
                    it -> encoder.matches(it.password(), it.hash()));
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return encoder.upgradeEncoding(hash);
        }
    }
}
