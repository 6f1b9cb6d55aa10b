package com.litmashup.mashup;

/** The library knows no other words for this section of this lesson. */
public class OnlyWording extends RuntimeException {

    public OnlyWording(Section section) {
        super("no other wording of " + section.id());
    }
}
