package com.litmashup.mashup.web;

import com.litmashup.mashup.MashupPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the library of lessons. */
record Library(LessonSearch search, List<LessonPage> lessons, int page, int pages, long total) {

    static Library of(LessonSearch search, MashupPage found) {
        int pages = (int) ((found.total() + found.size() - 1) / found.size());
        return new Library(
                search, found.items().stream().map(LessonPage::of).toList(), found.page(), pages, found.total());
    }

    public boolean isEmpty() {
        return lessons.isEmpty();
    }

    public @Nullable String before() {
        return search.address(page - 1, pages);
    }

    public @Nullable String after() {
        return search.address(page + 1, pages);
    }
}
