package com.litmashup.agent.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.conversation.BriefField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenreReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I'd like tango and dubstep for my group.                                       | tango, dubstep
            can we mash up k-pop with bluegrass?                                           | k-pop, bluegrass
            Looking for a blend of fado and drum and bass                                  | fado, drum and bass
            mix samba with florbix please                                                  | samba, florbix
            florbix and rock for year 10                                                   | florbix, rock
            recorders and drums for year 4, then disco with rock                           | disco, rock
            How about cumbia meets techno?                                                 | cumbia, techno
            salsa x drill                                                                  | salsa, drill
            we thought of klezmer + ska                                                    | klezmer, ska
            I want bossa nova, not jazz, with techno                                       | bossa nova, techno
            Anything but country! Maybe disco and highlife.                                | disco, highlife
            Funk rather than rock, together with qawwali                                   | funk, qawwali
            Instead of hip-hop let's do afrobeat, and the other one is baroque             | afrobeat, baroque
            We did ska last term. Now I'd like mariachi and metal.                         | mariachi, metal
            My colleague does salsa with her group. I would rather take merengue and house music. | merengue, house
            Blues and jazz, no wait, blues and funk                                        | blues, funk
            Reggae and soca... hmm, no, reggae and calypso                                 | reggae, calypso
            Disco? No. Techno with bluegrass.                                              | techno, bluegrass
            I was thinking of a sea shanty with grime                                      | sea shanty, grime
            Something like Vivaldi mixed with hip-hop                                      | baroque, hip-hop
            a Steve Reich type of thing with gospel                                        | minimalism, gospel
            We use classical guitars and I want flamenco with trap                         | flamenco, trap
            I run the jazz band, but this time we want bhangra with synth-pop              | bhangra, synth-pop
            rock the boat with us: we want ska                                             | ska
            Our house band plays too loud. I'd like cumbia and punk.                       | cumbia, punk
            The country we live in is Peru. I want huayno with lo-fi.                      | huayno, lo-fi hip-hop
            Bonjour, je voudrais mélanger la valse et le rap                               | waltz, hip-hop
            quiero mezclar cumbia y techno                                                 | cumbia, techno
            ska or punk? let's say punk, plus polka                                        | punk, polka
            it should not be just blues but blues with highlife                            | blues, highlife
            Let's do four-part thing: waltz, tango and swing.                              | waltz, tango, swing
            """)
    void readsTheGenresOfOneMessage(String message, String genres) {
        assertThat(Reads.brief(message).genreNames()).containsExactlyInAnyOrder(genres.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            jazz and samba                  | Scrap the jazz. Make it techno.                       | samba, techno
            jazz and samba                  | change jazz to funk                                   | funk, samba
            jazz and samba                  | can we swap samba for tango                           | jazz, tango
            jazz and samba                  | swap tango in for the samba                           | jazz, tango
            jazz and samba                  | forget both, I want polka and punk                    | polka, punk
            jazz and samba                  | drop the samba please                                 | jazz
            jazz and samba                  | also add gospel                                       | jazz, samba, gospel
            jazz and samba                  | my principal loves rock by the way                    | jazz, samba
            jazz and samba                  | I want them to know where jazz began in New Orleans   | jazz, samba
            jazz and samba                  | Samba it is, but instead of jazz, take ska            | samba, ska
            jazz                            | actually, make it funk                                | funk
            jazz                            | and samba with it                                     | jazz, samba
            jazz and samba                  | Replace the jazz with minimalism, would you           | minimalism, samba
            mix samba with florbix          | scrap the florbix, take salsa                         | samba, salsa
            salsa                           | could we add drill too?                               | salsa, drill
            jazz and samba                  | Jazz feels too hard. Can we do blues instead?         | samba, blues
            jazz and samba                  | I changed my mind: cumbia and techno                  | cumbia, techno
            something from Ghana and polka  | the Accra people are Ga                               | polka, ga music from accra
            """)
    void letsLaterWordsWin(String first, String second, String genres) {
        assertThat(Reads.brief(first, second).genreNames()).containsExactlyInAnyOrder(genres.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I need a plan for tomorrow
            we have a rock solid timetable
            put the chairs in the middle of the house
            The metal bars of the glockenspiel are bent
            there is a fire drill at ten
            our lesson is in march
            my son is in the class
            pop in any time
            I direct a jazz band in Ohio
            what's the difference between ska and reggae?
            """)
    void findsNoGenreWhereNoneIsChosen(String message) {
        assertThat(Reads.brief(message).genreNames()).isEmpty();
    }

    @Test
    void aCountryAloneIsAnInterestAndAQuestion() {
        Understood understood =
                Reads.last("I want krakowiak with something from Ethiopia because of our new families.");
        assertThat(understood.brief().genreNames()).containsExactly("krakowiak");
        assertThat(understood.questions()).contains(BriefField.GENRES);
        assertThat(Reads.values(understood.brief().culturalInterest())).contains("Ethiopia");
    }

    @Test
    void twoOptionsAreAQuestion() {
        Understood understood = Reads.last("Maybe salsa or merengue, not sure yet, with techno");
        assertThat(understood.questions()).contains(BriefField.GENRES);
        assertThat(understood.brief().genreNames()).contains("techno");
    }

    @Test
    void keepsTheOrderAndTheWordsOfTheTeacher() {
        var brief = Reads.brief("First polka, then blues. I want polka with blues.");
        assertThat(brief.genreNames()).isEqualTo(List.of("polka", "blues"));
        assertThat(brief.genres().getFirst().evidence()).contains("polka");
    }

    @Test
    void aRefusedPartTakesItsNameWithItAndLeavesTheOther() {
        Understood understood = Reads.last("We want a Lakota war dance mashed with funk");
        assertThat(understood.refusals()).extracting(Refusal::code).contains(Refusal.Code.MOCK_CEREMONY);
        assertThat(understood.brief().genreNames()).containsExactly("funk");
    }
}
