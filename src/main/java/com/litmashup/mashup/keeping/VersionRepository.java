package com.litmashup.mashup.keeping;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface VersionRepository extends ListCrudRepository<VersionRow, String> {

    Optional<VersionRow> findByMashupIdAndVersion(String mashupId, long version);

    List<VersionRow> findByMashupIdOrderByVersionDesc(String mashupId);
}
