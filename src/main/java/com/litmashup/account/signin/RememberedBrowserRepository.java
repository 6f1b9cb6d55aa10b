package com.litmashup.account.signin;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface RememberedBrowserRepository extends JpaRepository<RememberedBrowser, String> {

    @Modifying
    @Transactional
    @Query("delete from RememberedBrowser b where b.expiresAt < :now")
    void forgetExpired(Instant now);

    @Modifying
    @Transactional
    @Query("delete from RememberedBrowser b where b.educatorId = :educator")
    void forgetAllOf(String educator);

    @Modifying
    @Transactional
    @Query("delete from RememberedBrowser b where b.series = :series")
    void forget(String series);
}
