package com.litmashup.account.people;

import com.litmashup.account.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface AccountRepository extends JpaRepository<Account, String> {

    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    boolean existsByRoleAndEnabledTrueAndIdNot(Role role, String id);

    List<Account> findAllByOrderByDisplayName();

    List<Account> findAllByIdIn(Collection<String> ids);

    @Query(value = "select count(*) from first_run", nativeQuery = true)
    long firstRuns();

    /** 1 for whoever comes first, 0 for everybody after. */
    @Modifying
    @Transactional
    @Query(
            value = "insert into first_run (id, educator_id) values (1, :educator) on conflict do nothing",
            nativeQuery = true)
    int claimFirstRun(String educator);
}
