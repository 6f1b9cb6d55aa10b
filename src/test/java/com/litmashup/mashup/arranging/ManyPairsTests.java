package com.litmashup.mashup.arranging;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.music.arranging.Arranger;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Request;
import com.litmashup.music.proving.Inspector;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Level;
import com.litmashup.music.score.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A quarter of the pairs of genres that may be arranged, every genre with a quarter of the others; who leads, level and ensemble go
 * round with them. Lessons of all pairs are composed elsewhere, and the program {@code ArrangementMatrix} among the drills
 * tries every combination.
 */
@Processing
class ManyPairsTests {

    static Stream<String> leaders() {
        return IdiomMother.playable().stream().map(Idiom::id);
    }

    @ParameterizedTest
    @MethodSource("leaders")
    void isArrangedSoundly(String id) {
        List<Idiom> all = IdiomMother.playable();
        Idiom leader = IdiomMother.idiom(id);
        List<String> groups = IdiomMother.ENSEMBLES.ids();
        for (Idiom partner : all) {
            if (leads(indexOf(all, leader), all.indexOf(partner))) {
                int turn = 7 * all.indexOf(partner) + 3 * indexOf(all, leader);
                Level level = Level.values()[turn % Level.values().length];
                check(leader, partner, level, groups.get(turn % groups.size()));
            }
        }
    }

    /** Of two whose places differ by 1, 6, 9, 14 and so on, the earlier leads where that is odd, else the later. */
    private static boolean leads(int leader, int partner) {
        int apart = Math.abs(leader - partner);
        return (apart % 8 == 1 && leader < partner) || (apart % 8 == 6 && leader > partner);
    }

    private static int indexOf(List<Idiom> all, Idiom leader) {
        return all.stream().map(Idiom::id).toList().indexOf(leader.id());
    }

    private static void check(Idiom leader, Idiom partner, Level level, String group) {
        Request request = new Request(
                "Our mashup",
                List.of(leader, partner),
                null,
                level,
                IdiomMother.ENSEMBLES.group(group, level).orElseThrow(),
                null,
                null,
                null,
                "Ms Rivera",
                List.of());

        Arrangement music = Arranger.arrange(request);

        String where = leader.id() + " with " + partner.id() + ", " + level + ", " + group;
        assertThat(Inspector.inspect(music)).as(where).isEmpty();
        assertThat(ids(music)).as(where).doesNotHaveDuplicates();
        assertThat(new Listening(music, List.of(leader, partner)).faults())
                .as(where)
                .isEmpty();
    }

    private static List<String> ids(Arrangement music) {
        List<String> ids = new ArrayList<>();
        music.parts()
                .forEach(part -> Stream.of(Grade.values())
                        .forEach(grade ->
                                part.voice(grade).notes().stream().map(Note::id).forEach(ids::add)));
        return ids;
    }
}
