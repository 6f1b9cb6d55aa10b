package com.litmashup.account.signin;

import com.litmashup.account.EducatorId;
import com.litmashup.account.people.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps the browser signed in in which somebody has just changed their own name or password. */
@Component
public class Renewal {

    private final People people;
    private final Browsers browsers;
    private final Standings standings;

    Renewal(People people, Browsers browsers, Standings standings) {
        this.people = people;
        this.browsers = browsers;
        this.standings = standings;
    }

    /** Gives the session a new id and the person as they are now. */
    public void renew(EducatorId id, HttpServletRequest request, HttpServletResponse response) {
        SignedIn someone = new SignedIn(people.standing(id).orElseThrow());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(someone, null, someone.authorities()));
        request.changeSessionId();
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        standings.forget(id);
        StaySignedIn.rememberAgain(browsers, someone, request, response);
    }
}
