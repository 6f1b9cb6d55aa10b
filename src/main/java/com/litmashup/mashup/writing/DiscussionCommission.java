package com.litmashup.mashup.writing;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What to talk about, and what comes after the lesson. */
record DiscussionCommission() implements Commission<DiscussionCommission.Talk> {

    record Talk(List<String> questions, String extension) {}

    @Override
    public String file() {
        return "write-discussion";
    }

    @Override
    public Class<Talk> form() {
        return Talk.class;
    }

    @Override
    public Talk from(Lesson lesson) {
        return new Talk(lesson.discussionQuestions(), lesson.extension());
    }

    @Override
    public Lesson into(Lesson lesson, Talk written) {
        return lesson.telling(Texts.of(lesson)
                .discussed(
                        written.questions().stream().map(String::strip).toList(),
                        written.extension().strip()));
    }

    @Override
    public List<String> passages(Talk written) {
        return Stream.concat(written.questions().stream(), Stream.of(written.extension()))
                .toList();
    }

    @Override
    public List<String> forPupils(Talk written) {
        return written.questions();
    }

    @Override
    public String list() {
        return "questions";
    }

    @Override
    public List<String> faults(Lesson lesson, Talk written) {
        List<String> faults = new ArrayList<>();
        int wanted = lesson.discussionQuestions().size();
        if (written.questions().size() != wanted) {
            faults.add(Fault.of("count", written.questions().size(), wanted));
        }
        boolean asked = lesson.discussionQuestions().stream().allMatch(question -> question.contains("?"));
        written.questions().stream()
                .filter(question -> asked && !question.contains("?"))
                .forEach(question -> faults.add(Fault.of("no-question", question)));
        return faults;
    }
}
