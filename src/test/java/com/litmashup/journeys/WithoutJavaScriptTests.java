package com.litmashup.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every form does its work where no script runs. */
@Journey
class WithoutJavaScriptTests {

    private static final String OKAFOR = "okafor@school.example";

    @Test
    void theDoorOpensAndCloses(Visit visit) {
        Page page = visit.withoutJavaScript().expecting(422).at("/login");
        signIn(page, "not the passphrase");
        assertThat(page.locator("#login-fault")).isVisible();
        assertThat(page.locator("#email")).hasValue(School.EMAIL);
        signIn(page, School.PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/conversations$"));
        page.locator(".whoami button").click();
        assertThat(page).hasURL(Pattern.compile(".*/login$"));
    }

    @Test
    void aConversationIsHadCorrectedAndRenamed(Visit visit) {
        Page page = visit.withoutJavaScript().signedIn().conversation();
        page.fill("#say", "There are 31 pupils.");
        page.locator("#composer button").click();
        assertThat(page.locator("#pick-group_size-0 > summary")).hasText("31 pupils");

        edit(page, "duration_minutes", "fifty minutes", "correct");
        assertThat(page.locator("#pick-duration_minutes-0 > summary")).hasText("50 minutes");
        edit(page, "duration_minutes", "purple", "correct");
        assertThat(page.locator("#flash [role=alert]").first()).isVisible();
        page.locator("#pick-instruments-0 > summary").click();
        page.locator("#pick-instruments-0 button[value=remove]").click();
        assertThat(page.locator("#pick-instruments-0 > summary")).hasText("hand drums");

        page.locator(".talk__title > summary").click();
        page.fill("#title", "Bass that comes back");
        page.locator(".talk__title form button").click();
        assertThat(page.locator("h1")).hasText("Bass that comes back");
    }

    @Test
    void aConversationIsFoundAndDeletedOnlyAfterAsking(Visit visit) {
        Page page = visit.withoutJavaScript().signedIn().conversation();
        String id = page.url().substring(page.url().lastIndexOf('/') + 1);
        page.navigate(page.url().replace("/" + id, "?q=samba"));
        Locator row = page.locator(".talks__list > li")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href$='" + id + "']")));
        assertThat(row).hasCount(1);
        row.locator(".talks__delete").click();
        page.locator("main form a.btn").click();
        assertThat(page).hasURL(Pattern.compile(".*" + id));
        page.navigate(page.url() + "/deletion");
        page.locator("main form button").click();
        assertThat(page.locator("#flash [role=status]")).isVisible();
        assertThat(page.locator("a[href$='" + id + "']")).hasCount(0);
    }

    @Test
    void aLessonIsMadeFoundShownAndDeleted(Visit visit) {
        Page page = visit.withoutJavaScript().signedIn().lesson();
        String lesson = page.url();
        String path = lesson.substring(lesson.indexOf("/lessons"));
        assertThat(page.locator("#sources .sources li").first()).isVisible();

        page.navigate(lesson.replace(path, "/lessons"));
        page.fill("#search-words", "baroque");
        page.locator("#lesson-search button").click();
        assertThat(page.locator(".shelf a[href='" + path + "']")).hasCount(1);
        page.fill("#search-words", "zither");
        page.locator("#lesson-search button").click();
        assertThat(page.locator(".empty")).isVisible();

        page.navigate(lesson + "/deletion");
        page.locator("main form button").click();
        assertThat(page.locator("#flash [role=status]")).isVisible();
    }

    @Test
    void anAccountIsLookedAfter(Visit visit) {
        Page page = visit.withoutJavaScript().at("/login");
        signIn(page, School.PASSWORD);
        page.locator(".whoami__name").click();
        page.fill("#name", "Señora Rivera");
        page.press("#name", "Enter");
        assertThat(page.locator("main [role=status]")).isVisible();
        assertThat(page.locator("#name")).hasValue("Señora Rivera");
        assertThat(page.locator(".whoami__name")).hasText("Your account: Señora Rivera");

        page.fill("#key-name", "The timetable program");
        page.press("#key-name", "Enter");
        assertThat(page.locator(".secret__text")).isVisible();
        String key = page.locator(".secret__text").innerText();
        page.reload();
        assertThat(page.locator("main")).not().containsText(key);
    }

    @Test
    void aColleagueIsAddedAndChoosesAPassword(Visit visit, Visit other) {
        Page page = visit.withoutJavaScript().signedIn().at("/people");
        page.fill("#email", OKAFOR);
        page.fill("#name", "Mr Okafor");
        page.locator("main form[action='/people'] button").click();
        assertThat(page.locator(".secret__text")).isVisible();
        assertThat(page.locator("table.people")).containsText("Mr Okafor");
        String given = page.locator(".secret__text").innerText();

        Page his = other.withoutJavaScript().at("/login");
        signIn(his, OKAFOR, given);
        his.locator(".whoami__name").click();
        his.fill("#current", given);
        his.fill("#password", "seven quiet drums walk");
        his.fill("#again", "seven quiet drums walk");
        his.press("#again", "Enter");
        assertThat(his.locator("main [role=status]")).isVisible();
        his.locator(".whoami button").click();
        signIn(his, OKAFOR, "seven quiet drums walk");
        assertThat(his).hasURL(Pattern.compile(".*/conversations$"));
    }

    @Test
    void aGenreIsFound(Visit visit) {
        Page page = visit.withoutJavaScript().signedIn().at("/genres");
        page.fill("#q", "Yoruba");
        page.locator(".atlas__search button").click();
        assertThat(page.locator(".atlas__list").first()).containsText("Afrobeat");
    }

    private static void signIn(Page page, String password) {
        signIn(page, School.EMAIL, password);
    }

    private static void signIn(Page page, String email, String password) {
        page.fill("#email", email);
        page.fill("#password", password);
        page.locator("main form button").click();
    }

    private static void edit(Page page, String field, String words, String act) {
        Locator chip = page.locator("#pick-" + field + "-0");
        chip.locator("summary").click();
        chip.locator("input.input").fill(words);
        chip.locator("button[value=" + act + "]").click();
    }
}
