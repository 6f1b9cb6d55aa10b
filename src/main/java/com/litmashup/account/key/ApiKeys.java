package com.litmashup.account.key;

import com.litmashup.account.EducatorDisabled;
import com.litmashup.account.EducatorId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys of programs: made, listed, revoked, recognised. */
@Service
@Transactional
public class ApiKeys {

    private static final String WORD = "lit_";

    private final ApiKeyRepository keys;
    private final Clock clock;

    ApiKeys(ApiKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The only moment at which the key itself is known. */
    public Secret create(EducatorId owner, NewKey key) {
        Secret secret = Secret.generate(WORD);
        keys.save(new ApiKey(owner, key, secret, now()));
        return secret;
    }

    /** Not revoked, newest first. */
    @Transactional(readOnly = true)
    public List<KeyView> of(EducatorId owner) {
        Instant now = now();
        return keys.findAllByEducatorIdAndRevokedAtIsNullOrderByIdDesc(owner.value()).stream()
                .map(key -> key.asView(now))
                .toList();
    }

    /** Throws {@link KeyNotFound}. From now on the key opens nothing. */
    public void revoke(EducatorId owner, String keyId) {
        keys.findById(keyId)
                .filter(key -> key.belongsTo(owner))
                .orElseThrow(KeyNotFound::new)
                .revoke(now());
    }

    /** Whose key this is, if it still opens anything. */
    @Transactional(readOnly = true)
    public Optional<Bearer> recognise(String presented) {
        return presented.startsWith(WORD)
                ? keys.findByHash(new Secret(presented).hash())
                        .filter(key -> key.isUsable(now()))
                        .map(ApiKey::asBearer)
                : Optional.empty();
    }

    /** Remembers that a key was used just now. */
    public void noteUse(Bearer bearer) {
        keys.noteUse(bearer.keyId(), now());
    }

    @EventListener
    void on(EducatorDisabled disabled) {
        keys.revokeAllOf(disabled.id().value(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
