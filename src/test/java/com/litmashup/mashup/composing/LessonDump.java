package com.litmashup.mashup.composing;

import com.litmashup.mashup.BriefMother;
import com.litmashup.mashup.Lesson;
import com.litmashup.pedagogy.SkillLevel;
import java.util.List;

final class LessonDump {
    public static void main(String[] a) {
        print(BriefMother.lesson(BriefMother.brief(SkillLevel.INTERMEDIATE, 45, 1, "samba", "baroque")));
        print(BriefMother.lesson(BriefMother.bareHands(
                List.of("understand syncopation", "keep a steady beat"),
                List.of("two wheelchair users", "please say Roma, not the old word"),
                "flamenco",
                "zouglou")));
    }

    static void print(Lesson l) {
        tools.jackson.databind.json.JsonMapper m = tools.jackson.databind.json.JsonMapper.builder()
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build();
        System.out.println(m.writeValueAsString(l));
    }
}
