package com.litmashup.account.signin;

import com.litmashup.account.key.Bearer;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request with a valid API key. */
class ApiKeyAuthentication extends AbstractAuthenticationToken {

    private final SignedIn owner;
    private final String keyId;

    ApiKeyAuthentication(SignedIn owner, Bearer bearer) {
        super(bearer.isReadOnly() ? owner.readingAuthorities() : owner.authorities());
        this.owner = owner;
        this.keyId = bearer.keyId();
        setAuthenticated(true);
    }

    String keyId() {
        return keyId;
    }

    @Override
    public SignedIn getPrincipal() {
        return owner;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
