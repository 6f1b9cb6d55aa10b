package com.litmashup.mashup;

import com.litmashup.account.EducatorId;
import java.util.Optional;

/** The writing of lessons by a model: how far it is, stopping it, and having a section written anew. */
public interface LessonWriting {

    /** The latest writing at a lesson; nothing where the library alone has worked. */
    Optional<Writing> at(EducatorId owner, String id);

    /** A sentence where a model would be asked and rests just now. */
    Optional<String> rest();

    /** Ends the writing; what is not written stays the library's. Does nothing where nobody writes. */
    void stop(EducatorId owner, String id);

    /**
     * Has a section written anew: by the model, which takes its time, or by the library at once where there is none.
     *
     * @param version the version that was read; another one in between is a conflict
     * @throws MashupNotFound where there is none of that id for the owner
     * @throws MashupChanged where it is no longer at that version
     * @throws OnlyWording where the library writes and knows no other words
     */
    void anew(EducatorId owner, String id, int version, Section section);

    /**
     * The lesson when nobody writes at it any more, or as it is when patience ends.
     *
     * @throws MashupNotFound where there is none of that id for the owner
     */
    Mashup settled(EducatorId owner, String id);
}
