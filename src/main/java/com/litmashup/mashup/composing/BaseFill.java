package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.RoleShare;
import com.litmashup.pedagogy.GradeBand;
import java.util.List;

/** The values that every template of a lesson may use. */
final class BaseFill {

    private BaseFill() {}

    static Fill of(Bench bench, List<Idea> ideas, Meeting meeting, List<Part> parts, List<RoleShare> roles) {
        List<Part> written = parts.stream().filter(Part::isWritten).toList();
        Part first = written.getFirst();
        Part second = written.get(1 % written.size());
        return Fill.of("genres", bench.genres())
                .with("all", Prose.capital(bench.genres()))
                .with("first", bench.guest(0).spoken())
                .with("second", bench.guest(1).spoken())
                .with("a", bench.player(0).spoken())
                .with("b", bench.player(1).spoken())
                .with("part1", first.name())
                .with("part2", second.name())
                .with("from1", first.player().spoken())
                .with("from2", second.player().spoken())
                .with(Learners.of(bench))
                .with(ofMeeting(bench, meeting))
                .with(ofIdeas(ideas))
                .with("group", Grouping.of(bench))
                .with("together", Grouping.together(bench))
                .with("gives", gives(bench, roles))
                .with("meetingHow", meetingHow(bench, meeting))
                .with("bars", bars(bench.band()));
    }

    private static Fill ofMeeting(Bench bench, Meeting meeting) {
        return Fill.of("tempo", meeting.tempo())
                .with("metre", meeting.metre())
                .with("home", meeting.home())
                .with("scale", meeting.scale())
                .with("form", form(bench, meeting))
                .with("voice", bench.conditions().sings() ? "sing" : "speak")
                .with("step", bench.conditions().moves() ? "step" : "tap");
    }

    private static String form(Bench bench, Meeting meeting) {
        String key = bench.players().size() == 1 ? "alone" : meeting.overlaid() ? "overlaid" : "turns";
        Fill fill = Fill.of("a", bench.player(0).spoken())
                .with("b", bench.player(1).spoken())
                .with(
                        "all",
                        Prose.and(bench.players().stream().map(Player::spoken).toList()))
                .with(Learners.of(bench));
        return bench.phrases().say("form." + key, fill);
    }

    private static String meetingHow(Bench bench, Meeting meeting) {
        String key = bench.players().size() == 1 ? "alone" : meeting.overlaid() ? "overlaid" : "turns";
        return bench.phrases().say("meeting-how." + key, Fill.of("tempo", meeting.tempo()));
    }

    private static Fill ofIdeas(List<Idea> ideas) {
        return Fill.of("idea1", ideas.getFirst().label())
                .with("idea2", ideas.get(1 % ideas.size()).label())
                .with("ideas", Prose.and(ideas.stream().map(Idea::label).toList()));
    }

    private static String gives(Bench bench, List<RoleShare> roles) {
        return Prose.list(roles.stream().map(RoleShare::genre).distinct().toList().stream()
                .map(genre -> bench.spoken(genre) + " gives "
                        + Prose.and(roles.stream()
                                .filter(share -> share.genre().equals(genre))
                                .map(RoleShare::role)
                                .toList()))
                .toList());
    }

    private static int bars(GradeBand band) {
        return switch (band) {
            case EARLY, K_2 -> 4;
            default -> 8;
        };
    }
}
