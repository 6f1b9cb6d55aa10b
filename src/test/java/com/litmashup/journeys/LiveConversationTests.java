package com.litmashup.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A conversation while it is answered: followed, reloaded, stopped, corrected, cut off. */
@Journey
class LiveConversationTests {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(20_000);
    private static final Pattern SESSION = Pattern.compile("JSESSIONID|lit-browser");
    private static final String MORE = "Please add reggae.";

    @Test
    void whatIsSaidInOneTabAppearsInTheOther(Visit visit) {
        Page one = visit.signedIn().conversation();
        Page other = visit.tab();
        other.navigate(one.url());

        say(one, "There are 31 pupils.");

        assertThat(chip(other, "group_size")).hasText("31 pupils");
        assertThat(other.locator("#exchanges")).containsText("There are 31 pupils.");
    }

    @Test
    void aReloadInMidTurnLosesNothing(School school, Visit visit) {
        Page page = visit.signedIn().conversation();
        school.hold();
        say(page, MORE);
        assertThat(page.locator(".said__state--working")).isVisible();

        page.reload();
        assertThat(page.locator(".said__state--working")).isVisible();
        assertThat(page.locator("#exchanges")).containsText(MORE);
        school.goOn();

        assertThat(page.locator(".said__state--working")).hasCount(0);
        assertThat(page.locator(".exchange").last().locator(".said--planner")).containsText("reggae");
    }

    @Test
    void aTurnIsStoppedAndTriedAgain(School school, Visit visit) {
        Page page = visit.signedIn().conversation();
        school.hold();
        say(page, MORE);
        Locator turn = page.locator(".exchange").last();
        turn.locator("form[action$='/stop'] button").click();
        assertThat(turn.locator("form[action$='/retry'] button")).isVisible();

        school.goOn();
        turn.locator("form[action$='/retry'] button").click();
        assertThat(turn.locator(".said--planner")).containsText("reggae", PATIENTLY);
        assertThat(page.locator(".exchange")).hasCount(2);
    }

    @Test
    void whatIsSaidMeanwhileWaitsAndCanBeTakenBack(School school, Visit visit) {
        Page page = visit.signedIn().conversation();
        school.hold();
        say(page, MORE);
        say(page, "And make it 50 minutes.");
        Locator waiting = page.locator(".exchange").last();
        assertThat(waiting.locator("form[action$='/stop']")).isVisible();
        waiting.locator("form[action$='/stop'] button").click();
        school.goOn();

        assertThat(page.locator(".said__state--working")).hasCount(0);
        assertThat(chip(page, "duration_minutes")).hasText("45 minutes");
    }

    @Test
    void withoutAStreamThePageLooksAgainByItself(Visit visit) {
        visit.signedIn().window().addInitScript("delete window.EventSource");
        Page one = visit.conversation();
        Page other = visit.tab();
        other.navigate(one.url());

        say(one, "There are 31 pupils.");

        assertThat(chip(other, "group_size")).containsText("31 pupils", PATIENTLY);
    }

    @Test
    void manyReloadsLeaveThePageLive(Visit visit) {
        Page page = visit.signedIn().conversation();
        for (int again = 0; again < 10; again++) {
            page.reload();
        }
        say(page, "There are 31 pupils.");
        assertThat(chip(page, "group_size")).hasText("31 pupils");
    }

    @Test
    void chipsAreCorrectedAddedAndRemovedInPlace(Visit visit) {
        Page page = visit.signedIn().conversation();
        String before = page.url();

        Locator minutes = chip(page, "duration_minutes");
        minutes.click();
        field(page, "duration_minutes").fill("fifty minutes");
        field(page, "duration_minutes").press("Enter");
        assertThat(minutes).hasText("50 minutes");
        assertThat(minutes).isFocused();

        page.locator("#pick-instruments-new summary").click();
        page.locator("#pick-instruments-new input.input").fill("ukuleles");
        page.locator("#pick-instruments-new button").click();
        assertThat(page.locator("[data-field=instruments] .chip:not(.chip--add)"))
                .hasText(new String[] {"keyboards", "hand drums", "ukuleles"});

        page.locator("#pick-instruments-0 summary").click();
        page.locator("#pick-instruments-0 button[value=remove]").click();
        assertThat(page.locator("[data-field=instruments] .chip:not(.chip--add)"))
                .hasText(new String[] {"hand drums", "ukuleles"});
        assertThat(page.url()).isEqualTo(before);
    }

    @Test
    void aChipThatCannotBeReadStaysAndSaysSo(Visit visit) {
        Page page = visit.signedIn().conversation();
        chip(page, "duration_minutes").click();
        field(page, "duration_minutes").fill("purple");
        field(page, "duration_minutes").press("Enter");

        assertThat(page.locator("#unclear")).isVisible();
        assertThat(chip(page, "duration_minutes")).hasText("45 minutes");
    }

    @Test
    void aDraftSurvivesAReloadUntilItIsSent(Visit visit) {
        Page page = visit.signedIn().conversation();
        page.fill("#say", "half a thought");
        page.reload();
        assertThat(page.locator("#say")).hasValue("half a thought");

        say(page, "half a thought, and the rest");
        assertThat(page.locator("#say")).hasValue("");
        page.reload();
        assertThat(page.locator("#say")).hasValue("");
    }

    @Test
    void aSessionThatEndsWhileWritingLeadsToTheDoorAndKeepsTheDraft(Visit visit) {
        Page page = visit.expecting(401).expecting(403).signedIn().conversation();
        String conversation = page.url();
        visit.window().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));

        say(page, "There are 31 pupils.");
        page.waitForURL("**/login");
        assertThat(page.locator("#email")).isVisible();
        page.fill("input[type=email]", School.EMAIL);
        page.fill("input[type=password]", School.PASSWORD);
        page.press("input[type=password]", "Enter");
        page.waitForURL(conversation + "*");
        assertThat(page.locator("#say")).hasValue("There are 31 pupils.");
        page.locator("#composer button").click();
        assertThat(chip(page, "group_size")).hasText("31 pupils");
    }

    @Test
    void aConversationDeletedInAnotherTabSaysSo(Visit visit) {
        Page page = visit.expecting(404).signedIn().conversation();
        Page other = visit.tab();
        other.navigate(page.url() + "/deletion");
        other.locator("main form button").click();
        other.waitForURL("**/conversations");
        assertThat(other.locator("#flash [role=status]")).isVisible();

        say(page, MORE);
        assertThat(page.locator("#notice")).isVisible();
    }

    @Test
    void whatAnOldRequestIsToldIsReadOnceByAScreenReader(Visit visit) {
        Page page = visit.signedIn().conversation();
        String answer = page.locator("#announcement").textContent();
        assertThat(answer).isNotBlank();
        page.evaluate("""
                window.changes = 0;
                new MutationObserver(() => window.changes++).observe(document.getElementById("announcement"), { childList: true });""");
        chip(page, "duration_minutes").click();
        field(page, "duration_minutes").fill("50");
        field(page, "duration_minutes").press("Enter");

        assertThat(chip(page, "duration_minutes")).hasText("50 minutes");
        assertThat(page.evaluate("window.changes")).isEqualTo(0);
    }

    private static void say(Page page, String words) {
        page.fill("#say", words);
        page.locator("#composer button").click();
    }

    private static Locator chip(Page page, String field) {
        return page.locator("#pick-" + field + "-0 > summary");
    }

    private static Locator field(Page page, String field) {
        return page.locator("#pick-" + field + "-0 input.input");
    }
}
