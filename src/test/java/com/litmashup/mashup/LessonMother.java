package com.litmashup.mashup;

import com.litmashup.account.EducatorId;
import com.litmashup.mashup.Lesson.Activity;
import com.litmashup.mashup.Lesson.Assessment;
import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.mashup.Lesson.Differentiation;
import com.litmashup.mashup.Lesson.GridLine;
import com.litmashup.mashup.Lesson.Material;
import com.litmashup.mashup.Lesson.Misconception;
import com.litmashup.mashup.Lesson.Objective;
import com.litmashup.mashup.Lesson.Recording;
import com.litmashup.mashup.Lesson.RhythmGrid;
import com.litmashup.mashup.Lesson.RoleShare;
import com.litmashup.mashup.Lesson.RubricRow;
import com.litmashup.mashup.Lesson.SensitivityNote;
import com.litmashup.mashup.Lesson.Standard;
import com.litmashup.mashup.Lesson.TeachingNote;
import com.litmashup.mashup.Lesson.TheoryConcept;
import com.litmashup.mashup.Lesson.Where;
import com.litmashup.mashup.Lesson.Word;
import com.litmashup.mashup.QualityReport.Criterion;
import com.litmashup.music.score.ArrangementMother;
import com.litmashup.pedagogy.GradeOrAge;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Source;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ms Rivera's lesson: samba and baroque, grade 7, 45 minutes. Every section is filled, as in a lesson of the library. */
public final class LessonMother {

    public static final EducatorId MS_RIVERA = new EducatorId("ms-rivera");
    public static final Instant MONDAY = Instant.parse("2026-11-23T09:15:02.120Z");

    private LessonMother() {}

    public static Mashup mashup() {
        return mashup("m-1", lesson());
    }

    public static Mashup mashup(String id, Lesson lesson) {
        return new Mashup(
                id,
                MS_RIVERA,
                "c-1",
                1,
                lesson,
                quality(),
                "library",
                Authors.LIBRARY,
                412,
                List.of("The web could not be searched, so the library’s own sources were used."),
                MONDAY,
                MONDAY);
    }

    public static Lesson lesson() {
        return titled("What Keeps Coming Back: a Samba on a Ground");
    }

    public static Lesson titled(String title) {
        return lesson(title, activities());
    }

    public static Lesson lesson(String title, List<Activity> activities) {
        return lesson(title, activities, null);
    }

    /** The lesson with the class's own piece. */
    public static Lesson withMusic() {
        return lesson(
                "What Keeps Coming Back",
                activities(),
                new Music(MusicChoice.FITTING, "keyboard", ArrangementMother.sambaAndBaroque()));
    }

    private static Lesson lesson(String title, List<Activity> activities, @Nullable Music music) {
        return new Lesson(
                title,
                "Pupils hear, keep and change a four-bar bass while samba’s rhythm turns above it, and find out whose"
                        + " music it is and what it cost to play it.",
                List.of("samba", "baroque"),
                SkillLevel.BEGINNER,
                new GradeOrAge("grade 7", 7, 7, 12, 13),
                45,
                activities.getLast().session(),
                28,
                28,
                "Why does music that repeats not bore us?",
                objectives(),
                standards(),
                List.of(
                        "Pupils can keep a steady beat for a minute.",
                        "Pupils know that a bass line is the lowest line."),
                vocabulary(),
                List.of(
                        new Misconception(
                                "Samba is only carnival music.",
                                "Samba is sung and danced all year, in homes, yards and clubs; carnival is one of its"
                                        + " days."),
                        new Misconception(
                                "Baroque music has no rhythm of its own.",
                                "Much of it was dance music, and a ground bass is a rhythm that players build on.")),
                List.of(
                        new Material("keyboards", "the ground bass", "a tuned bar or voices on “doom”", true),
                        new Material("hand drums", "surdo and tamborim parts", "desks, knees and two fingers", true),
                        new Material("speaker", "listening", "sing the example yourself", false)),
                activities,
                new Differentiation(
                        "Give the surdo part alone, with the words “one TWO”.",
                        "Keep one part for eight rounds while another joins.",
                        "Change one note of the ground and say what it did.",
                        List.of(
                                "A pupil who is sensitive to sound stands by the door and leads the stops with a hand sign.")),
                new Assessment(
                        "Walk and listen for beat 2 while the ground goes on.",
                        rubric(),
                        "Draw the line that came" + " back, and write one word for how it felt."),
                List.of(
                        "What would be lost if the bass changed every bar?",
                        "Who decided that samba was dangerous, and who decided that it was Brazil’s pride?"),
                "Compose a second line for the tamborim and notate it in the grid.",
                List.of(
                        "Low line walking, here it comes again",
                        "Four steps down and four steps home",
                        "Two is heavy, two is where we lean",
                        "Say it with the heel of your hand",
                        "Round it goes and nothing stays the same",
                        "Every time it turns it tells us more",
                        "Who was here before us, keeping time?",
                        "Listen: they are knocking at the door"),
                context(),
                concepts(),
                List.of(
                        new TeachingNote(
                                "the beat runs away", "stop, breathe in on 1 and let the surdo alone bring it back."),
                        new TeachingNote(
                                "nobody dares to improvise", "let the whole row answer at once with one sound.")),
                List.of(new SensitivityNote(
                        "care",
                        "Samba has kin in sacred music; this lesson uses only the secular street and stage forms.",
                        null)),
                List.of(
                        new RoleShare("rhythm", "samba", "tamborim and surdo"),
                        new RoleShare("bass", "baroque", "a falling ground of four bars"),
                        new RoleShare("melody", "samba", "off-beat starts"),
                        new RoleShare("melody", "baroque", "a sequence, step by step"),
                        new RoleShare("form", "baroque", "variations on a ground")),
                grids(),
                List.of(new Recording(
                        "Samba de Roda: Patrimônio da Humanidade",
                        "Various artists",
                        "2006",
                        "Asseba",
                        "Which drum is the lowest, and" + " on which beat does it lean?",
                        List.of(1))),
                sources(),
                music);
    }

    public static List<Activity> activities() {
        return List.of(
                activity("Keep it going", 5, "move", "remember", "Pat the surdo on your knees.", "O1"),
                activity("Listen: what comes back?", 8, "listen", "understand", "Which line never changes?", "O1"),
                activity(
                        "Whose music, and what it cost", 6, "discuss", "understand", "Who made this, and where?", "O2"),
                activity(
                        "Build the mashup",
                        16,
                        "create",
                        "create",
                        "Choose: who starts, who joins, how does it stop?",
                        "O3"),
                activity("Play it to each other", 8, "play", "analyse", "Play twice. Listen for beat 2.", "O2"),
                activity("Leave with a line", 2, "discuss", "evaluate", "Draw the line that came back.", "O3"));
    }

    private static Activity activity(
            String title, int minutes, String mode, String bloom, String screen, String objective) {
        return new Activity(
                title,
                minutes,
                1,
                "Say what will happen, show it once without words, then step back and watch hands, not faces.",
                "Join as soon as they are sure; whoever has it shows a neighbour.",
                bloom,
                mode,
                List.of(objective),
                screen);
    }

    private static List<Objective> objectives() {
        return List.of(
                new Objective("O1", "Pupils will identify the repeating bass in two recordings.", "remember"),
                new Objective("O2", "Pupils will compare how samba and baroque keep a listener waiting.", "analyse"),
                new Objective("O3", "Pupils will create an eight-bar mashup over a ground.", "create"));
    }

    private static List<Standard> standards() {
        return List.of(
                new Standard(
                        "MU:Cr1.1.7a", "US National Core Arts Standards", "Generate rhythmic and melodic ideas", null),
                new Standard("MU:Re7.2.7a", "US National Core Arts Standards", "Explain how elements are used", null));
    }

    private static List<Word> vocabulary() {
        return List.of(
                new Word("ground bass", "a short bass line that keeps coming back while the rest changes", null),
                new Word("surdo", "the lowest drum of samba, which leans on the second beat", "SOOR-doo"),
                new Word("tamborim", "a small, high frame drum played with a thin stick", "tahm-boh-REEN"),
                new Word("syncopation", "strong notes where the beat is weak", null));
    }

    private static List<RubricRow> rubric() {
        return List.of(
                new RubricRow(
                        "O1", "Hears the ground", "finds it with help", "points to it each time", "sings it back"),
                new RubricRow(
                        "O2",
                        "Compares",
                        "names one likeness",
                        "names a likeness and a difference",
                        "gives the reason"),
                new RubricRow(
                        "O3", "Creates", "plays a given part", "keeps a part of their own", "changes it on purpose"));
    }

    private static List<CulturalContext> context() {
        return List.of(
                new CulturalContext(
                        "samba",
                        "Afro-Brazilian communities of Rio de Janeiro and the Recôncavo of Bahia",
                        "Rio de Janeiro, Brazil",
                        "from the 1910s",
                        "Samba grew in Rio’s Afro-Brazilian neighbourhoods, out of the older samba de roda of Bahia. [1]\n\n"
                                + "Early sambistas were policed for playing it. [2]"),
                new CulturalContext(
                        "baroque",
                        "court, church and town musicians of Italy and beyond",
                        "Northern Italy",
                        "about 1600 to 1750",
                        "Players built whole pieces above a bass that repeats. [3] A mark without a source [9] stays text."));
    }

    private static List<TheoryConcept> concepts() {
        return List.of(
                new TheoryConcept(
                        "F04",
                        "Ground bass",
                        "beginner",
                        "The same notes come back under music that changes.",
                        List.of(new Where("Ground bass", 1, 4)),
                        "Hum the ground while a partner speaks the lyrics."),
                new TheoryConcept(
                        "R11",
                        "Syncopation",
                        "beginner",
                        "The tamborim plays between the beats.",
                        List.of(new Where("Tamborim", 1, 1), new Where("Surdo", 1, 1)),
                        "Step the beat and clap the tamborim."));
    }

    private static List<RhythmGrid> grids() {
        return List.of(
                new RhythmGrid(
                        "samba",
                        "2/4",
                        16,
                        4,
                        false,
                        List.of(
                                new GridLine("Tamborim", "x.x..x.x.x..x.x.", "tak tak tak tak tak tak tak"),
                                new GridLine("Surdo", "....X.......X...", "TWO FOUR"))),
                new RhythmGrid(
                        "baroque",
                        "4/4",
                        16,
                        4,
                        true,
                        List.of(new GridLine("Ground bass", "x.....x.....x...", "down we go"))));
    }

    private static List<Source> sources() {
        return List.of(
                source(
                        1,
                        "Samba de Roda of the Recôncavo of Bahia",
                        "https://ich.unesco.org/en/RL/samba-de-roda-00101",
                        "UNESCO"),
                source(2, "Making Samba: A New History of Race and Music in Brazil", null, "Duke University Press"),
                source(3, "Ground bass", null, "Open Music Theory"));
    }

    private static Source source(int number, String title, @Nullable String url, String publisher) {
        return new Source(
                number,
                title,
                url,
                publisher,
                "What the source says, in two lines.",
                Source.Kind.LIBRARY,
                0.9,
                "samba",
                MONDAY);
    }

    public static QualityReport quality() {
        return new QualityReport(
                86,
                91,
                74,
                "good",
                true,
                List.of(
                        new Criterion("EV3", 12, 12, "All objectives use a measurable verb."),
                        new Criterion("CA2", 8, 16, "One genre has a single source."),
                        new Criterion("EN1", 20, 20, "Pupils make music for 29 of 45 minutes.")),
                List.of());
    }
}
