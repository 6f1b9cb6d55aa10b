package com.litmashup.mashup.keeping;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.data.domain.Persistable;

/** A stored row with a time-ordered id of our own, so that a new one is inserted without being looked for. */
@MappedSuperclass
abstract class Row implements Persistable<String> {

    @Id
    String id = newId();

    @Transient
    private boolean fresh = true;

    private static String newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void remembered() {
        fresh = false;
    }
}
