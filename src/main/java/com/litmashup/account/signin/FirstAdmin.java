package com.litmashup.account.signin;

import com.litmashup.account.Role;
import com.litmashup.account.people.AlreadySetUp;
import com.litmashup.account.people.Credentials;
import com.litmashup.account.people.FirstRun;
import com.litmashup.account.people.NewPerson;
import com.litmashup.account.people.PasswordRefused;
import com.litmashup.platform.StartRefused;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the first run, makes the admin that the settings name, or shows on the console what the set-up page asks for. */
@Component
@ConditionalOnWebApplication
@Order(1)
class FirstAdmin implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

    private final FirstRun firstRun;
    private final AdminProperties settings;
    private final Credentials credentials;
    private final SetupCode code;
    private final MessageSource texts;

    FirstAdmin(
            FirstRun firstRun, AdminProperties settings, Credentials credentials, SetupCode code, MessageSource texts) {
        this.firstRun = firstRun;
        this.settings = settings;
        this.credentials = credentials;
        this.code = code;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!firstRun.isPending()) {
            return;
        }
        if (settings.isGiven()) {
            make();
        } else {
            System.out.println(say("account.setup.console", code.value()));
        }
    }

    private void make() {
        String name = say("account.setup.name");
        try {
            credentials.addFirst(new NewPerson(settings.email(), name, Role.ADMIN), settings.password());
            log.info(say("account.setup.made", settings.email()));
        } catch (PasswordRefused e) {
            throw new StartRefused(say("account.setup.password", say(e.messageKey())));
        } catch (AlreadySetUp e) {
            log.debug("Somebody else was first");
        }
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, Locale.ENGLISH);
    }
}
