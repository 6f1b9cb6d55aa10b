package com.litmashup.conversation;

import com.litmashup.FreshFolder;
import com.litmashup.RememberedHashes;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the application with a real database and nobody in it who answers, so that turns stay where the test puts
 * them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Unanswered.Rooms.class,
        properties = {
            "litmashup.studio.ahead=false",
            "litmashup.admin.email=head@school.example",
            "litmashup.admin.password=a long passphrase here"
        })
@ContextConfiguration(initializers = {FreshFolder.class, RememberedHashes.class})
public @interface Unanswered {

    /** Every room but the agent's. No component itself, so that no other test finds it. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "com.litmashup")
    @ConfigurationPropertiesScan("com.litmashup")
    @ComponentScan(
            basePackages = "com.litmashup",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "com\\.litmashup\\.(LitMashup|agent\\..*)"))
    class Rooms {}
}
