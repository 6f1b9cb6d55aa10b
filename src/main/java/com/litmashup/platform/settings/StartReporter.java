package com.litmashup.platform.settings;

import com.litmashup.platform.Sentences;
import com.litmashup.platform.StartRefused;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints why the application refuses to start: sentences for a person, no stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        List<String> sentences = causes(failure)
                .map(StartReporter::sentences)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(List.of());
        sentences.forEach(System.err::println);
        return !sentences.isEmpty();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static List<String> sentences(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> refused.sentences();
            case PortInUseException taken ->
                List.of(Sentences.of("platform.setting.port.taken", Integer.toString(taken.getPort())));
            default -> List.of();
        };
    }
}
