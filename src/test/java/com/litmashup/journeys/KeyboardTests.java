package com.litmashup.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The whole way by keyboard alone. */
@Journey
class KeyboardTests {

    private static final int FAR = 80;

    @Test
    void fromSigningInToTheProjector(Visit visit) {
        Page page = visit.at("/login");
        tabTo(page, "#email");
        page.keyboard().type(School.EMAIL);
        tabTo(page, "#password");
        page.keyboard().type(School.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/conversations");

        tabTo(page, "#message");
        page.keyboard().type(School.WISH);
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/conversations/*");
        assertThat(page.locator("#ready button")).isVisible();

        tabTo(page, "#pick-duration_minutes-0 > summary");
        page.keyboard().press("Enter");
        tabTo(page, "#pick-duration_minutes-0 input.input");
        page.keyboard().press("Control+a");
        page.keyboard().type("50 minutes");
        page.keyboard().press("Enter");
        assertThat(page.locator("#pick-duration_minutes-0 > summary")).hasText("50 minutes");

        tabTo(page, "#ready button");
        page.keyboard().press("Enter");
        page.waitForURL("**/lessons/*");
        tabTo(page, ".hero a.btn");
        page.keyboard().press("Enter");
        page.waitForURL("**/project");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#screen-2")).isVisible();
        page.keyboard().press("Escape");
        page.waitForURL("**/lessons/*");
    }

    @Test
    void theFirstStopLeadsPastTheHead(Visit visit) {
        Page page = visit.signedIn().at("/genres");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#q")).isFocused();
    }

    private static void tabTo(Page page, String goal) {
        for (int stop = 0; stop < FAR; stop++) {
            if ((Boolean) page.evaluate("goal => document.activeElement.matches(goal)", goal)) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("a ring around " + goal)
                        .isNotEqualTo("none");
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(goal + " cannot be reached with the keyboard");
    }
}
