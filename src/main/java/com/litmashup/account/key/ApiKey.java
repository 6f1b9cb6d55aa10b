package com.litmashup.account.key;

import com.litmashup.account.EducatorId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A key as it is kept: everything but the key. */
@Entity
@Table(name = "api_key")
class ApiKey {

    @Id
    private String id;

    private String educatorId;
    private String name;
    private String prefix;

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    private String hash;

    private boolean readOnly;
    private Instant createdAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant lastUsedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ApiKey() {}

    ApiKey(EducatorId owner, NewKey key, Secret secret, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        this.educatorId = owner.value();
        this.name = key.name();
        this.readOnly = key.isReadOnly();
        this.prefix = secret.prefix();
        this.hash = secret.hash();
        this.createdAt = now;
        this.expiresAt = key.validFor().map(now::plus).orElse(null);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isUsable(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    boolean belongsTo(EducatorId educator) {
        return educatorId.equals(educator.value());
    }

    Bearer asBearer() {
        return new Bearer(id, new EducatorId(educatorId), readOnly);
    }

    KeyView asView(Instant now) {
        return new KeyView(id, name, prefix, readOnly, createdAt, expiresAt, lastUsedAt, isUsable(now));
    }
}
