package com.litmashup.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.music.score.Grade;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WishTests {

    @Test
    void anAddressIsReadAndWrittenAlike() {
        Wish wish = new Wish(Grade.STRETCH, -3, 0.75, List.of("bass", "surdo"), Optional.of(2), true);
        assertThat(wish.query()).isEqualTo("grade=stretch&semitones=-3&tempo=75&part=bass,surdo&claim=2&size=large");
        assertThat(Wish.of(Map.of(
                        "grade",
                        "stretch",
                        "semitones",
                        "-3",
                        "tempo",
                        "75",
                        "part",
                        "bass,surdo",
                        "claim",
                        "2",
                        "size",
                        "large")))
                .isEqualTo(wish);
    }

    @Test
    void whatIsSaidWronglyIsLeftAside() {
        assertThat(Wish.of(Map.of("grade", "expert", "semitones", "much", "tempo", "", "claim", "-1", "size", "huge")))
                .isEqualTo(Wish.PLAIN);
        assertThat(Wish.of(Map.of("semitones", "400", "tempo", "9")))
                .isEqualTo(new Wish(Grade.CORE, 12, 0.5, List.of(), Optional.empty(), false));
    }

    @Test
    void aPlainScoreHasAPlainAddress() {
        assertThat(Wish.PLAIN.query()).isEmpty();
    }
}
