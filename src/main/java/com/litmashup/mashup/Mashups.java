package com.litmashup.mashup;

import com.litmashup.account.EducatorId;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The front door of the workshop: make, keep, find and change mashups. Someone else's is as good as none. */
public interface Mashups {

    /** Makes a lesson from a brief and what research brought back, and keeps it. */
    Mashup make(EducatorId owner, @Nullable String conversationId, LessonBrief brief, Dossier dossier);

    Optional<Mashup> find(EducatorId owner, String id);

    /**
     * A page of an educator's lessons, newest first.
     *
     * @param words all of which stand in title, summary or genres; null for any
     * @param genre canonical name; null for any
     * @param page counted from 0
     * @param size 1 to 100
     */
    MashupPage list(
            EducatorId owner,
            @Nullable String words,
            @Nullable String genre,
            @Nullable SkillLevel level,
            int page,
            int size);

    /**
     * All versions, newest first.
     *
     * @throws MashupNotFound where there is none of that id for the owner
     */
    List<Mashup> versions(EducatorId owner, String id);

    /**
     * Keeps a changed lesson as a new version.
     *
     * @param version the version that was read; another one in between is a conflict
     * @throws MashupNotFound where there is none of that id for the owner
     * @throws MashupChanged where it is no longer at that version
     */
    Mashup edit(EducatorId owner, String id, int version, UnaryOperator<Lesson> change);

    /**
     * Has the music arranged anew and keeps the lesson as a new version. What the lesson says of its music is proved anew;
     * concepts that the new notes no longer show give way to others, with the activities that teach them.
     *
     * @param version the version that was read; another one in between is a conflict
     * @throws MashupNotFound where there is none of that id for the owner
     * @throws MashupChanged where it is no longer at that version
     */
    Mashup remake(EducatorId owner, String id, int version, MusicChoice choice);

    /**
     * Puts a section in other words of the library's and keeps the lesson as a new version.
     *
     * @param version the version that was read; another one in between is a conflict
     * @throws MashupNotFound where there is none of that id for the owner
     * @throws MashupChanged where it is no longer at that version
     * @throws OnlyWording where the library knows no other words
     */
    Mashup reword(EducatorId owner, String id, int version, Section section);

    /**
     * Deletes a mashup with all its versions.
     *
     * @throws MashupNotFound where there is none of that id for the owner
     */
    void delete(EducatorId owner, String id);
}
