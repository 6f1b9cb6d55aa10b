package com.litmashup.genre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtlasCheckTests {

    private final AtlasCheck check =
            new AtlasCheck(AtlasFiles.conceptLevels(), List.of("choro", "pagode", "maracatu")::contains);

    @Test
    void findsNothingInAGenreThatKeepsEveryRule() {
        assertThat(findings(SambaPage.text())).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pattern: "....X..."            | pattern: "....X.."             | pattern “Surdo” has 7 steps
            midi_key: 70                   | midi_key: 12                   | MIDI key 12
            - name: "Surdo"                | - name: "Tamborim"             | two patterns bear the same name
            comping: null                  | comping: "x..x"                | comping has 4 steps
            comping: null                  | comping: "x-x-x-x-"            | comping: '-' is no stroke
            steps: "1..55..5"              | steps: "1..55..5.."            | bass has 10 steps
            steps: "1..55..5"              | steps: "1..99..5"              | bass: “9” is no bass step
            a: "I6 VI7 ii7 V7"             | a: "I6 H7"                     | “H7” is no Roman numeral
            - sixteenth_shaker             | - sixteenth shaker             | “sixteenth shaker” is no marker id
            slowest: 80                    | slowest: 120                   | tempo must go slowest, usual, fastest
            cycle: 2                       | cycle: 0                       | metre needs a grid and a cycle
            melody: 75                     | melody: 175                    | program of melody is 175
            latitude: -22.91               | latitude: -122.91              | latitude -122.91
            longitude: -43.17              | longitude: -243.17             | longitude -243.17
            sources: [burns]               | sources: [bruns]               | names a source “bruns” that is not listed
            sources: [hertzman, vianna]    | sources: []                    | fact abolition names no source
            tier: A                        | tier: B                        | needs a source of tier A
            publisher: "Nonesuch Records"  | publisher: " "                 | sources publisher is blank
            title: "Canta Cartola          | #                              | sources title is missing
            author: "Teresa Cristina"      | author: ""                     | sources author is blank
            year: "2016"                   | year: ""                       | sources year is blank
            year: "2016"                   | year: "undated"                | neither a year nor
            year: "2016"                   | year: "soon"                   | neither a year nor
            - id: hertzman                 | - id: vianna                   | two sources bear the same id
            strand: today                  | strand: meaning                | at least 2 facts of the strand TODAY
            about: history_and_power       | about: power                   | needs a fact about history and power
            - id: ciata                    | - id: roda                     | two facts bear the same id
            simply: "Friends made          | simply: "One two three four five six seven eight nine ten made | not simple
            living: true                   | living: false                  | needs an artist who is active today
            term: "roda"                   | term: ""                       | vocabulary term is blank
            needs: ["voice"]               | needs: ["choir"]               | must end with hands or voice
            gives:                         | gives:\\n  costume: "x"        | gives must name some of the roles
            concept: R16                   | concept: R15                   | has 3, 3 and 0
            concept: R10                   | concept: Z10                   | “Z10” is no concept
            line: "Shaker"                 | line: "Ganzá"                  | points at a pattern “Ganzá” that is not there
            - "Everyone, everyone, lend it a hand." | - "a"\\n    - "b" | its lyric must have 8 lines
            "9-12":                        | "adults":                      | teach must speak of the age bands
            allowed: []                    | allowed: ["a"]                 | a green genre lists no allowed elements
            level: green                   | level: amber                   | needs at least 2 allowed elements
            level: green                   | level: red                     | a red genre stores no musical profile
            alternative: null              | alternative: "Listen."         | only a red genre names an alternative
            kin: [bossa_nova, choro, pagode, maracatu] | kin: [bossa_nova, choro, skiffel] | its kin “skiffel” is not known
            kin: [bossa_nova, choro, pagode, maracatu] | kin: [bossa_nova, choro] | needs at least 3 kin
            with: son_salsa                | with: atlantis                 | its link with “atlantis” leads nowhere
            with: son_salsa                | with: samba                    | its link with “samba” leads nowhere
            feel: "straight                | feel: ""\\n    #             | profile metre feel is blank
            reviewed_by:                   | #                              | reviewedBy is missing
            """)
    void findsAFault(String old, String replacement, String finding) {
        assertThat(findings(SambaPage.with(lines(old), lines(replacement))))
                .anySatisfy(
                        sentence -> assertThat(sentence).startsWith("samba: ").contains(finding));
    }

    @Test
    void findsStatedFactsThatRestOnWeakSourcesAlone() {
        String weak = SambaPage.with(
                "year: \"2019\"\n    url: null\n    tier: B", "year: \"2019\"\n    url: null\n    tier: C");

        assertThat(findings(weak))
                .containsExactly("samba: fact lara is said as a fact, which needs a source of tier A or B.");
    }

    @Test
    void findsTooFewOfAnything() {
        Genre samba = SambaPage.read(SambaPage.text());
        Genre poor = new Genre(
                samba.id(),
                samba.name(),
                samba.inSentence(),
                samba.origin(),
                samba.profile(),
                samba.facts().subList(0, 3),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                samba.gives(),
                List.of(),
                List.of(),
                samba.lyric(),
                List.of(),
                samba.teach(),
                List.of(),
                samba.care(),
                List.of(),
                List.of(),
                samba.sources().subList(0, 2),
                samba.reviewedBy(),
                samba.reviewedOn());

        assertThat(String.join(" ", check.findings(SambaPage.amongNeighbours(poor))))
                .contains("8 facts", "3 artists", "2 listening", "4 words of vocabulary", "2 misconceptions", "4 hooks")
                .contains(
                        "3 classroom parts",
                        "4 concepts",
                        "3 discussion",
                        "2 things to avoid",
                        "3 kin",
                        "2 links",
                        "3 sources");
    }

    @Test
    void findsSourcesOfOnePublisherOnly() {
        String alike = SambaPage.text()
                .replaceAll(
                        "    publisher: .*\n    year: .*\n    url",
                        "    publisher: \"One\"\n    year: \"2000\"\n    url");

        assertThat(findings(alike)).contains("samba: needs at least 2 publishers, has 1.");
    }

    @Test
    void findsASourceThatTwoGenresCiteDifferently() {
        assertThat(findings(SambaPage.with("year: \"2009\"", "year: \"1998\"")))
                .singleElement()
                .asString()
                .contains("The Brazilian Sound", "2009", "1998");
    }

    @Test
    void acceptsARedGenreWithoutMusic() {
        Genre samba = SambaPage.read(
                SambaPage.with("level: green", "level: red").replace("alternative: null", "alternative: \"Listen.\""));
        Genre red = new Genre(
                samba.id(),
                samba.name(),
                samba.inSentence(),
                samba.origin(),
                null,
                samba.facts().subList(0, 4),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                new Genre.Lyric("", List.of()),
                List.of(),
                Map.of(),
                List.of(),
                samba.care(),
                List.of(),
                List.of(),
                samba.sources(),
                samba.reviewedBy(),
                samba.reviewedOn());

        assertThat(check.findings(SambaPage.amongNeighbours(red))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level: green     | levle: green     | levle
            level: green     | level: purple    | purple
            confidence: H    | confidence: X    | H, M or L
            pattern: "....X..." | pattern: "..oX...." | no stroke
            id: samba        | id: samba\\nid: samba | id
            """)
    void refusesToReadWhatItDoesNotKnow(String old, String replacement, String word) {
        String broken = SambaPage.with(old, lines(replacement));

        assertThatThrownBy(() -> SambaPage.read(broken))
                .isInstanceOf(AtlasRefused.class)
                .hasMessageContaining("samba.yaml")
                .hasMessageContaining(word);
    }

    private List<String> findings(String text) {
        return check.findings(SambaPage.amongNeighbours(SambaPage.read(text)));
    }

    private static String lines(String written) {
        return written.replace("\\n", "\n");
    }
}
