package com.litmashup.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThoughtsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <think>They want samba.</think> Samba!    | Samba!
            Samba!                                    | Samba!
            Is 3 < 4? <thin air>                      | Is 3 < 4? <thin air>
            One <think>or</think>two                  | One two
            Ends with <thi                            | Ends with <thi
            <think>never closed                       | ''
            """)
    void tornApartOrWholeTheTextIsTheSame(String said, String shown) {
        assertThat(pass(said, 1)).isEqualTo(shown);
        assertThat(pass(said, 3)).isEqualTo(shown);
        assertThat(pass(said, said.length())).isEqualTo(shown);
    }

    private static String pass(String said, int length) {
        Thoughts thoughts = new Thoughts();
        String shown = pieces(said, length).map(thoughts::pass).collect(Collectors.joining());
        return shown + thoughts.rest();
    }

    private static Stream<String> pieces(String text, int length) {
        return IntStream.iterate(0, from -> from < text.length(), from -> from + length)
                .mapToObj(from -> text.substring(from, Math.min(text.length(), from + length)));
    }
}
