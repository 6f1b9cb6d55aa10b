package com.litmashup.account.signin;

import com.litmashup.account.people.Credentials;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs in by e-mail address and password. Unknown, closed and wrong are one answer. */
class PasswordSignIn implements AuthenticationProvider {

    /** Longer than any address or password that we accept; hashing a novel would be an attack. */
    private static final int LONGEST = 512;

    private final Credentials credentials;
    private final Tries tries;

    PasswordSignIn(Credentials credentials, Tries tries) {
        this.credentials = credentials;
        this.tries = tries;
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        String email = claimed.getName().strip().toLowerCase(Locale.ROOT);
        String address = address(claimed);
        tries.count(email, address);
        SignedIn someone = recognise(email, String.valueOf(claimed.getCredentials()));
        tries.forgive(email, address);
        return UsernamePasswordAuthenticationToken.authenticated(someone, null, someone.authorities());
    }

    private SignedIn recognise(String email, String password) {
        if (email.length() > LONGEST || password.length() > LONGEST) {
            throw new BadCredentialsException("too long");
        }
        return credentials
                .recognise(email, password)
                .map(SignedIn::new)
                .orElseThrow(() -> new BadCredentialsException("not recognised"));
    }

    private static String address(Authentication claimed) {
        return claimed.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
