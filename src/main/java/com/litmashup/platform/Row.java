package com.litmashup.platform;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.data.domain.Persistable;

/** A stored row whose id is known before it is stored, so that a new one is inserted without being looked for. */
@MappedSuperclass
public abstract class Row implements Persistable<String> {

    @Id
    private String id;

    @Transient
    private boolean fresh = true;

    /** With a time-ordered id of its own. */
    protected Row() {
        this(newId());
    }

    /** With the id of what it is kept for. */
    protected Row(String id) {
        this.id = id;
    }

    /** RFC 9562, version 7. */
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
