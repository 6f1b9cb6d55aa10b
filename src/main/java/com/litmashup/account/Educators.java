package com.litmashup.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who an {@link EducatorId} is. */
public interface Educators {

    Optional<Educator> find(EducatorId id);

    /** The known ones of several, in one read. */
    Map<EducatorId, Educator> findAll(Collection<EducatorId> ids);
}
