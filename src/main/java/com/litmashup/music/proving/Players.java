package com.litmashup.music.proving;

import com.litmashup.music.score.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose lines a pattern is looked for in. */
sealed interface Players {

    List<Line> of(Hearing music);

    /** Every line, pitched or not. */
    record Anybody() implements Players {
        @Override
        public List<Line> of(Hearing music) {
            return music.lines();
        }
    }

    /** The pitched lines of a role. */
    record InRole(Role role) implements Players {
        @Override
        public List<Line> of(Hearing music) {
            return music.lines(role).stream().filter(line -> line.key() < 0).toList();
        }
    }

    /** Strokes on one of these percussion keys. */
    record On(Set<Integer> keys) implements Players {
        @Override
        public List<Line> of(Hearing music) {
            return music.percussion().stream()
                    .filter(line -> keys.contains(line.key()))
                    .toList();
        }
    }

    /** Reads {@code any}, a role in lower case, or keys parted by commas. */
    static Players parse(String written) {
        if (written.equals("any")) {
            return new Anybody();
        }
        if (Character.isLetter(written.charAt(0))) {
            return new InRole(Role.valueOf(written.toUpperCase(Locale.ROOT)));
        }
        return new On(Arrays.stream(written.split(",")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet()));
    }
}
