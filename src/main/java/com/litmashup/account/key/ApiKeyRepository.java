package com.litmashup.account.key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ApiKeyRepository extends JpaRepository<ApiKey, String> {

    Optional<ApiKey> findByHash(String hash);

    List<ApiKey> findAllByEducatorIdAndRevokedAtIsNullOrderByIdDesc(String educatorId);

    @Modifying
    @Transactional
    @Query("update ApiKey k set k.lastUsedAt = :now where k.id = :id")
    void noteUse(String id, Instant now);

    @Modifying
    @Transactional
    @Query("update ApiKey k set k.revokedAt = :now where k.educatorId = :educator and k.revokedAt is null")
    void revokeAllOf(String educator, Instant now);
}
