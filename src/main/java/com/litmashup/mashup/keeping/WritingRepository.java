package com.litmashup.mashup.keeping;

import com.litmashup.mashup.Writing.Status;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface WritingRepository extends ListCrudRepository<WritingRow, String> {

    List<WritingRow> findByStatusInOrderById(Collection<Status> statuses);
}
