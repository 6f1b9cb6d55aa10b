package com.litmashup.genre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerRecognitionTests {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static List<String> namesIn(String text) {
        return GAZETTEER.mentions(text).stream()
                .map(mention -> mention.genre().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a hip hop lesson                                          | hip-hop
            HIPHOP please                                             | hip-hop
            Hip‑Hop and Blues                                         | hip-hop, blues
            some old school rap                                       | hip-hop
            boom bap with the blues                                   | hip-hop, blues
            kpop                                                      | k-pop
            K Pop meets J-Pop                                         | k-pop, j-pop
            lofi hip hop beats                                        | lo-fi hip-hop
            lo-fi hip hop                                             | lo-fi hip-hop
            sambas and waltzes                                        | samba, waltz
            reggae's bass lines                                       | reggae
            raggae                                                    | reggae
            reggaeton                                                 | reggaeton
            Reggaetón y salsa                                         | reggaeton, salsa
            bosa nova                                                 | bossa nova
            bosanova or bossanova                                     | bossa nova, bossa nova
            mariachis                                                 | mariachi
            gamalan music                                             | gamelan
            Balinese gamelan with techno                              | gamelan, techno
            hindustany raga                                           | hindustani, hindustani
            bluegras                                                  | bluegrass
            blue-grass                                                | bluegrass
            R&B                                                       | r&b
            r & b / soul                                              | r&b, soul
            rhythm and blues                                          | r&b
            drum & bass, dnb, drum'n'bass                             | drum and bass, drum and bass, drum and bass
            rock 'n' roll                                             | rock and roll
            rock & roll                                               | rock and roll
            csardas                                                   | csárdás
            CZARDAS                                                   | csárdás
            forro and baiao                                           | forró, baião
            krakowiak                                                 | krakowiak
            Cracovienne dance                                         | krakowiak
            mazurkas & obereks                                        | mazurka, oberek
            our folk dance krakowiak                                  | krakowiak
            krakowiak, a Polish folk dance                            | krakowiak
            some Polish folk dance                                    | polish folk
            Brazilian music like samba                                | samba
            kpanlogo                                                  | kpanlogo
            Ga drumming                                               | ga music from accra
            Ga people's music                                         | ga music from accra
            the people of Accra are Ga, he says                       | ga music from accra
            Ewe dance-drumming, agbadza for example                   | ewe drumming, agbadza
            benga and isicathamiya                                    | benga, isicathamiya
            it is Luo popular music, benga                            | benga
            Ladysmith style, or isicathamiya                          | isicathamiya, isicathamiya
            gqom or amapiano                                          | gqom, amapiano
            afrobeats                                                 | afrobeats
            afrobeat                                                  | afrobeat
            high-life from Ghana                                      | highlife
            mbalax from Dakar                                         | mbalax
            Congolese rumba                                           | congolese rumba
            taarab with dabke                                         | taarab, dabke
            Tuareg blues                                              | desert blues
            Ethio-jazz                                                | ethio-jazz
            son jarocho with huapango                                 | son jarocho, huapango
            norteño polka                                             | norteño, polka
            cueca, zamba and chacarera                                | cueca, zamba, chacarera
            konpa and kompa                                           | konpa, konpa
            punta rock                                                | punta
            Puerto Rican bomba y plena                                | bomba
            second line                                               | new orleans brass band
            New Orleans brass band plus Balkan brass                  | new orleans brass band, balkan brass
            zydeco or Cajun                                           | zydeco, cajun
            spirituals and gospel                                     | spirituals, gospel
            Detroit techno and Chicago house                          | detroit techno, chicago house
            deep house                                                | deep house
            UK garage into grime                                      | uk garage, grime
            ambient electronic                                        | ambient
            chip tune                                                 | chiptune
            synth wave                                                | synthwave
            minimalist music                                          | minimalism
            Pachelbel-type canon                                      | baroque
            Pachelbel's Canon                                         | baroque
            baroque dance                                             | baroque
            Irish jigs and Celtic reels                               | irish jig, irish reel
            rebetika                                                  | rebetiko
            fado                                                      | fado
            pizzica and tarantella                                    | pizzica, tarantella
            halling and schottische                                   | halling, schottische
            Sámi yoik                                                 | sámi joik
            joiking                                                   | sámi joik
            flamenco compás                                           | flamenco
            freilach from klezmer                                     | klezmer, klezmer
            sirba and hora music                                      | sârba, hora
            bhangra and Bollywood                                     | bhangra, bollywood
            qawali                                                    | qawwali
            Karnatic                                                  | carnatic
            taiko drums                                               | taiko
            wadaiko                                                   | taiko
            samul nori                                                | samulnori
            min’yō                                                    | min'yō
            Beijing opera                                             | peking opera
            lion dance music                                          | chinese luogu
            dangdut and kroncong                                      | dangdut, keroncong
            tinikling                                                 | philippine rondalla
            p-pop or OPM                                              | opm, opm
            morlam                                                    | mor lam
            luk thung                                                 | luk thung
            kī hōʻalu                                                 | slack key
            hula 'auana                                               | hula
            waiata                                                    | waiata
            bush dance from Australia                                 | bush ballad
            khoomei                                                   | throat singing
            Persian dastgah                                           | persian classical
            raï and chaâbi                                            | rai, chaabi
            mahraganat                                                | mahraganat
            lullabies                                                 | lullaby
            cradle songs                                              | lullaby
            sea shanties                                              | sea shanty
            show tunes                                                | musical theatre
            video game soundtrack                                     | video game music
            swing dance and big band jazz                             | swing, jazz
            tex mex                                                   | tex-mex
            doo wop                                                   | doo-wop
            contemporary Native American music                        | contemporary native music
            recordings by Dakota or Ojibwe artists                    | contemporary native music
            pow wow songs                                             | powwow
            a Native American rain dance                              | native ceremonial song
            call to prayer                                            | sacred recitation
            Qur’an recitation                                         | sacred recitation
            Santería drumming                                         | orisha drumming
            Tibetan monk chanting                                     | tibetan ritual
            a haka                                                    | haka
            """)
    void findsAGenreHoweverItIsWritten(String text, String names) {
        assertThat(namesIn(text)).isEqualTo(Arrays.asList(names.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rock!                                                     | rock
            rock please                                               | rock
            flamenco with rock                                        | flamenco, rock
            reggae, rock and pop                                      | reggae, rock, pop
            rock and soul and funk                                    | rock, soul, funk
            a rock song                                               | rock
            They love trap.                                           | trap
            rain dance mashed with trap                               | native ceremonial song, trap
            make it house instead                                     | house
            house music                                               | house
            house and baroque                                         | house, baroque
            I want country, they like it                              | country
            mix country with hip hop                                  | country, hip-hop
            country songs from Nashville                              | country
            80s pop                                                   | pop
            what about metal?                                         | metal
            heavy metal                                               | metal
            a march and a waltz                                       | march, waltz
            Scottish folk and drill                                   | scottish folk, drill
            jazz swing                                                | swing
            a swing tune                                              | swing
            salsa and son                                             | salsa, son cubano
            bomba, plena, salsa                                       | bomba, plena, salsa
            the history of soul                                       | soul
            reggae with dub                                           | reggae, dub
            ambient, something calm                                   | ambient
            folk songs                                                | folk
            no, sorry, jungle                                         | jungle
            some kind of rock thing with tango                        | rock, tango
            old school house with a waltz                             | house, waltz
            pop I guess, and country                                  | pop, country
            folk from Ukraine and punk                                | folk, punk
            mbira I think, with techno                                | mbira, techno
            90s jungle                                                | jungle
            latin jazz                                                | latin jazz
            """)
    void readsAnEverydayWordAsAGenreAmongMusic(String text, String names) {
        assertThat(namesIn(text)).isEqualTo(Arrays.asList(names.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we rock the boat",
                "this class rocks",
                "rock paper scissors",
                "my pet rock",
                "poor soul",
                "she is a kind soul",
                "my house is near the school",
                "house rules: no running",
                "we do this in house",
                "the opera house",
                "it is a trap",
                "the trap set in the corner",
                "the playground swings",
                "they swing their arms",
                "the concert is in March",
                "March 5 is our show",
                "we march around the room",
                "metallophones and metal bars",
                "scrap metal percussion",
                "something from other country",
                "in this country music is not a school subject",
                "children from many countries",
                "my country is Kenya",
                "pop in any time",
                "let the bubbles pop up",
                "hello folks",
                "my folks are coming",
                "folk tales",
                "ambient light only",
                "an electronic keyboard",
                "the jungle gym",
                "the Jungle Book",
                "our school garage",
                "GarageBand on two iPads",
                "we have a fire drill at ten",
                "drill the rhythm until it sits",
                "my son is in the class",
                "father and son",
                "polka dots",
                "waltz time is hard",
                "por hora",
                "dub over the video",
                "in a trance",
                "the industrial revolution",
                "classical guitars for everyone",
                "a disco ball",
                "chips and salsa dip",
                "it takes two to tango",
                "conga drums and claves",
                "we have a samba kit",
                "my jazz band",
                "jazz hands",
                "the music house",
                "songs from a different country",
                "the cha cha slide",
                "our rock band",
                "a Latin class",
                "Atlanta, GA",
                "the ewe and her lamb",
                "Mount Fuji",
                "a clear beat in the club",
                "the Indian pupils pray",
                "we fold an axe",
                "bucket drums, recorders and bass xylophones",
                "Ghana and Kenya are on the map",
                "early music education",
                "they sing a cappella",
                "he lied about his homework",
                "two native speakers help",
                "a lovely round in four parts"
            })
    void leavesEverydayWordsAlone(String text) {
        assertThat(namesIn(text)).isEmpty();
    }

    @Test
    void saysWhereInTheTextTheTeacherWroteIt() {
        String text = "Could we do “Forró” — with KPOP?";

        assertThat(GAZETTEER.mentions(text))
                .extracting(GenreMention::words, mention -> text.substring(mention.start(), mention.end()))
                .containsExactly(tuple("Forró", "Forró"), tuple("KPOP", "KPOP"));
    }

    @Test
    void keepsGenresOnLinesOfTheirOwnApart() {
        assertThat(namesIn("samba\nreggae\nrock")).containsExactly("samba", "reggae", "rock");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(GAZETTEER.mentions("")).isEmpty();
        assertThat(GAZETTEER.mentions("?!")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Steve Reich sort of thing            | minimalism
            like Bob Marley but for kids         | reggae
            something by Pachelbel               | baroque
            Fela Kuti                            | afrobeat
            Johann Strauss                       | waltz
            Ladysmith Black Mambazo              | isicathamiya
            Celia Cruz                           | salsa
            J.S. Bach                            | baroque
            """)
    void takesAnArtistForTheirGenre(String text, String name) {
        assertThat(GAZETTEER.artistMentions(text))
                .extracting(mention -> mention.genre().name())
                .containsExactly(name);
    }
}
