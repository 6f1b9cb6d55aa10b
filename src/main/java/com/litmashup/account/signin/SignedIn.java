package com.litmashup.account.signin;

import com.litmashup.account.Educator;
import com.litmashup.account.people.Standing;
import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** Who a request is from, as the security context holds it. Knows no password. */
public record SignedIn(Standing standing) implements AuthenticatedPrincipal {

    static final String WRITE = "WRITE";

    public Educator educator() {
        return standing.educator();
    }

    /** What pages greet them with. */
    @Override
    public String getName() {
        return educator().displayName();
    }

    List<GrantedAuthority> authorities() {
        return educator().isAdmin()
                ? AuthorityUtils.createAuthorityList("ROLE_EDUCATOR", "ROLE_ADMIN", WRITE)
                : AuthorityUtils.createAuthorityList("ROLE_EDUCATOR", WRITE);
    }

    /** What somebody who may only look may do. */
    List<GrantedAuthority> readingAuthorities() {
        return authorities().stream()
                .filter(authority -> !WRITE.equals(authority.getAuthority()))
                .toList();
    }
}
