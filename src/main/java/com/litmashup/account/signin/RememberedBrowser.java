package com.litmashup.account.signin;

import com.litmashup.account.EducatorId;
import com.litmashup.account.key.Secret;
import com.litmashup.account.people.Standing;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A browser that may sign in again by itself. Its token changes at each use; the one before is good for a moment. */
@Entity
@Table(name = "remembered_browser")
class RememberedBrowser {

    /** Pages ask for several things at once, each with the token that they had. */
    private static final Duration MOMENT = Duration.ofMinutes(1);

    @Id
    private String series;

    private String educatorId;
    private int stamp;
    private String tokenHash;
    private @Nullable String previousHash;
    private Instant rotatedAt;
    private Instant expiresAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RememberedBrowser() {}

    RememberedBrowser(String series, Standing owner, Secret token, Instant now, Duration validFor) {
        this.series = series;
        this.educatorId = owner.educator().id().value();
        this.stamp = owner.stamp();
        this.tokenHash = token.hash();
        this.rotatedAt = now;
        this.expiresAt = now.plus(validFor);
    }

    String series() {
        return series;
    }

    EducatorId owner() {
        return new EducatorId(educatorId);
    }

    /** Whether this token may sign its owner in now. */
    boolean admits(Secret token, Instant now) {
        return now.isBefore(expiresAt) && (isNewest(token) || isJustReplaced(token, now));
    }

    boolean suits(Standing standing) {
        return standing.stamp() == stamp;
    }

    boolean isNewest(Secret token) {
        return token.hash().equals(tokenHash);
    }

    private boolean isJustReplaced(Secret token, Instant now) {
        return token.hash().equals(previousHash) && now.isBefore(rotatedAt.plus(MOMENT));
    }

    void rotate(Secret next, Instant now) {
        previousHash = tokenHash;
        tokenHash = next.hash();
        rotatedAt = now;
    }

    Duration left(Instant now) {
        return Duration.between(now, expiresAt);
    }
}
