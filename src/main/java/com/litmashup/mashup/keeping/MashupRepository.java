package com.litmashup.mashup.keeping;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.ListCrudRepository;

interface MashupRepository extends ListCrudRepository<MashupRow, String>, JpaSpecificationExecutor<MashupRow> {

    Optional<MashupRow> findByIdAndOwnerId(String id, String ownerId);

    @Override
    Page<MashupRow> findAll(Specification<MashupRow> wanted, Pageable page);
}
