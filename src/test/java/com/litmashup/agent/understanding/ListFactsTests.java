package com.litmashup.agent.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListFactsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We have 12 ukuleles, a class set of bucket drums              | 12 ukuleles; class set of bucket drums
            a piano and 10 boomwhacker sets                               | piano; 10 boomwhacker sets
            egg shakers and a couple of hand drums                        | egg shakers; couple of hand drums
            they all have acoustic guitars                                | acoustic guitars
            We have flazolety but only some                               | flazolety (recorders)
            on a des flûtes à bec                                         | flûtes à bec (recorders)
            Wir haben Blockflöten und Trommeln                            | Blockflöten (recorders); Trommeln (drums)
            three djembes, two cajons and my accordion                    | three djembes; two cajons; accordion
            We can collect bottles and sticks                             | bottles; sticks
            woodwinds, brass including 4 sousaphones, 8 percussion        | woodwinds; brass; 4 sousaphones; 8 percussion
            They sing well, that's our instrument                         | voices
            only body percussion                                          | body percussion
            A few old keyboards and one drum kit                          | few old keyboards; one drum kit
            an angklung set and kulintang                                 | angklung; kulintang
            """)
    void readsInstrumentsWithTheirCounts(String message, String instruments) {
        assertThat(Reads.values(Reads.brief(message).instruments()).toLowerCase())
                .contains(instruments.toLowerCase().split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I want guitar sounds made by mouth           | guitar
            Full band but no strings, no choir           | strings
            the piano is broken                          | piano
            we don't have any guitars                    | guitar
            Ukuleles? No, they were stolen.              | ukulele
            most have had whole-class ukulele            | ukulele
            the bass line should be simple               | bass
            before the bell rings                        | bell
            """)
    void leavesOutWhatTheClassHasNot(String message, String instrument) {
        assertThat(Reads.values(Reads.brief(message).instruments()).toLowerCase())
                .doesNotContain(instrument);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a smartboard with decent speakers              | smartboard; decent speakers
            One teacher laptop, one projector              | One teacher laptop; one projector
            i can play songs off my phone                  | phone
            two iPads with GarageBand                      | two iPads; GarageBand
            a beat maker app on the board                  | beat maker app
            Chromebooks with BandLab and Chrome Music Lab  | Chromebooks; BandLab; Chrome Music Lab
            15 tablets, an old CD player                   | 15 tablets; old CD player
            we have the Soundbeam                          | Soundbeam
            interactive whiteboard and a visualiser        | interactive whiteboard; visualiser
            """)
    void readsTechnology(String message, String technology) {
        assertThat(Reads.values(Reads.brief(message).technology())).contains(technology.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chromebooks? No. They are for testing now.      | no Chromebooks
            Cell phones are banned here too.                | phones are banned
            no wifi for students                            | no wifi
            We have no instruments and no power             | no instruments
            """)
    void whatIsMissingIsAConstraint(String message, String constraint) {
        Brief brief = Reads.brief(message);
        assertThat(Reads.values(brief.constraints())).containsIgnoringCase(constraint);
        assertThat(brief.technology()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"samba and salsa, grade 8, no syncopation", "blues, grade 5, is syncopation ok?"})
    void doesNotTakeWhatIsRefusedOrAskedForAnAim(String message) {
        assertThat(Reads.brief(message).objectives()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I want them to feel the 12-bar form and write their own verse     | feel the 12-bar form; write their own verse
            i just want them to keep a steady beat and hear fast vs slow      | keep a steady beat; hear fast vs slow
            Focus on layering and polyrhythm.                                 | layering and polyrhythm
            Goal is to start and stop with the group, and make a choice       | start and stop with the group; make a choice
            I want they learn syncopation and also question-answer singing    | syncopation; question-answer singing
            Objective: additive meters, 7/8, learning by ear                  | additive meters; 7/8; learning by ear
            By the end they should be able to improvise over two chords       | improvise over two chords
            We're working on dynamics and phrasing.                           | dynamics and phrasing
            My aim is that pupils can compose an ostinato                     | compose an ostinato
            Some improvisation would be great too.                            | improvisation
            They need to understand call and response                         | call and response
            learning intention: identify verse and chorus                     | identify verse and chorus
            I'd like the kids to hear and use the Phrygian sound, and trade solos | hear and use the Phrygian sound; trade solos
            samba and salsa for grade 8, 45 minutes, hand drums, syncopation  | syncopation
            reggae and polka, grade 5: ostinato                               | ostinato
            fado and tango, 7th grade, focus call and response                | call and response
            I want syncopation and call and response, blues with highlife     | syncopation and call and response
            """)
    void readsAims(String message, String aims) {
        assertThat(Reads.values(Reads.brief(message).objectives())).contains(aims.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Please connect it to Memphis history, Beale Street          | Memphis
            a lot of my class has jamaican grandparents                 | jamaican grandparents
            talk about the Roma and Andalusian roots properly           | Roma
            I'd like them to know who samba belongs to                  | belongs
            we have a new family from Accra in the school               | Accra
            The father can come to the class maybe                      | visit
            credit the Black New Orleans social aid and pleasure clubs  | pleasure clubs
            I want the miners' story told                               | miners
            Half our kids came as refugees from Syria, I want them to feel proud | Syria
            It's for Diwali and our Gujarati families                   | Diwali
            a grandmother who sings corridos would visit                | grandmother
            Explain what the song meant in the civil rights movement    | civil rights
            """)
    void readsInterestInPeopleAndPlaces(String message, String words) {
        assertThat(Reads.values(Reads.brief(message).culturalInterest())).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Clean lyrics only please                                        | clean
            Align it to the national core arts standards.                   | core arts
            KS3 curriculum please.                                          | KS3
            It must fit the CBC.                                            | CBC
            with an easier part for the ones who can't read                 | easier part
            Three are very sound sensitive                                  | sound sensitive
            two use wheelchairs                                             | wheelchair
            one is deaf with hearing aids                                   | hearing aids
            No flashing visuals, one has epilepsy.                          | flashing
            the same hello and goodbye routine                              | hello and goodbye routine
            Use plain symbols not words for the pupils                      | symbols
            simple English in the plan, short sentences                     | short sentences
            Not ask me to dance alone please                                | teacher does not dance alone
            No solos for individual kids                                    | No solos
            Concert's public so warn me about licensing                     | licensing
            We sit tight so no dancing around.                              | sit tight
            electricity is not reliable                                     | electricity
            I'm not a music person so nothing complicated                   | not a music person
            need it for tomorrow                                            | tomorrow
            50 kids on risers                                               | risers
            groups of 5 or 6 rotating                                       | rotating
            nobody reads bass clef                                          | bass clef
            half of them are new to English                                 | new to English
            the room is tiny and we share it with drama                     | tiny
            Please don't call it tribal music                               | tribal
            No costumes then.                                               | costumes
            we are not allowed to film the kids                             | film
            some are pre-verbal                                             | pre-verbal
            it must end before the fire inspection                          | inspection
            we have no budget                                               | no budget
            """)
    void readsConstraints(String message, String words) {
        assertThat(Reads.values(Reads.brief(message).constraints())).containsIgnoringCase(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Don't ask me to dance, my knee is operated, haha.        | knee | dance
            I had back surgery so I can't stand for long             | surgery | stand
            I'm pregnant, so no jumping for me please                | pregnant | jumping
            my voice is gone this week. I can't sing                 | gone | sing
            I can't drum because my wrist is broken                  | wrist | drum
            """)
    void keepsTheTeachersHealthOut(String message, String secret, String kept) {
        Brief brief = Reads.brief(message);
        assertThat(brief.toString()).doesNotContain(secret);
        assertThat(Reads.values(brief.constraints())).contains(kept);
    }

    @Test
    void placeholdersOfMaskedNamesDoNotEnterValues() {
        Brief brief = Reads.brief("one is deaf with hearing aids, that's [name], [birth date], he loves the big drum");
        assertThat(Reads.values(brief.instruments())).contains("big drum");
        assertThat(Reads.values(brief.constraints())).contains("hearing aids").doesNotContain("[", "that's");
    }

    @Test
    void whatIsGoneIsTakenAway() {
        Brief brief = Reads.brief("we have ukuleles and drums", "sorry, the ukuleles are broken");
        assertThat(Reads.values(brief.instruments())).contains("drums").doesNotContain("ukulele");
    }

    @Test
    void aShortAnswerToOneQuestionIsTakenAsItStands() {
        assertThat(Reads.values(Reads.answer("the lives of the dock workers", Brief.EMPTY, BriefField.CULTURAL_INTEREST)
                        .brief()
                        .culturalInterest()))
                .contains("dock workers");
        assertThat(Reads.values(Reads.answer("none", Brief.EMPTY, BriefField.INSTRUMENTS)
                        .brief()
                        .constraints()))
                .contains("no instruments");
    }
}
