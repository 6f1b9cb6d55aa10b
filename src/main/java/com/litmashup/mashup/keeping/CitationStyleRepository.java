package com.litmashup.mashup.keeping;

import org.springframework.data.repository.ListCrudRepository;

interface CitationStyleRepository extends ListCrudRepository<CitationStyleRow, String> {}
