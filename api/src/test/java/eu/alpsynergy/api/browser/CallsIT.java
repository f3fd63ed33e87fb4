package eu.alpsynergy.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Synchronised calls in a real browser: windows moved until regions meet, and what is taken along. */
class CallsIT extends BrowserTest {

    private static final List<String> VIEWS = List.of(
            "/calls",
            "/calls?period=any&programmes=all",
            "/calls?regions=PIE,LOM,BWU&from=2024-01-01&to=2024-06-30",
            "/calls?regions=PIE,BWU,VEN,FRI&chf=1.05&chfDate=2024-01-02&rate=0.5&pledge=PIE:1000000",
            "/calls?regions=SAL,FRC&timeline=table",
            "/calls/annex?regions=PIE,LOM,BWU&from=2024-01-01&to=2024-06-30&region=BWU");

    private Locator verdict() {
        return page.locator("[data-verdict]");
    }

    @Test
    void aWindowIsMovedByKeyboardUntilThreeRegionsMeetAndTheResultIsTakenAlong() throws IOException {
        visit("/calls");
        for (String region : List.of("PIE", "BWU", "VEN")) {
            Locator choice = page.locator("button[data-region=" + region + "]");
            choice.focus();
            choice.press("Enter");
        }
        assertThat(verdict()).hasAttribute("data-verdict", "apart");
        assertThat(page.locator("section[aria-labelledby=together-title]")).containsText("too few days in common");

        assertThat(page.locator("[role=slider]")).hasCount(7);
        Locator window = page.locator("[role=slider][data-call=ven-111a-2024]");
        window.focus();
        window.press("Shift+ArrowRight");
        assertThat(page).hasURL(Pattern.compile("shift=ven-111a-2024%3A7"));
        assertThat(verdict()).hasAttribute("data-verdict", "apart");
        for (int day = 8; day <= 12; day++) {
            window.press("ArrowRight");
            assertThat(page).hasURL(Pattern.compile("shift=ven-111a-2024%3A" + day));
        }
        assertThat(verdict()).hasAttribute("data-verdict", "meets");
        assertThat(verdict()).containsText("30 Sept 2024 – 13 Oct 2024");
        assertThat(window).isFocused();

        Download calendar = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Calendar (iCalendar)"))
                        .click());
        assertThat(Files.readString(calendar.path()))
                .contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20240930", "DTEND;VALUE=DATE:20241014");
        Download table = page.waitForDownload(
                () -> page.locator("section[aria-labelledby=together-title] a[href*='joint-calls.csv']")
                        .click());
        assertThat(Files.readString(table.path())).contains("ven-111a-2024");
        Download document = page.waitForDownload(
                () -> page.locator("a[href*='annex.docx'][href$='region=VEN']").click());
        assertThat(document.suggestedFilename()).endsWith(".docx");
        assertThat(Files.size(document.path())).isGreaterThan(1_000);

        String address = page.url();
        open(1280, 900);
        visit(address);
        assertThat(verdict()).hasAttribute("data-verdict", "meets");
    }

    @Test
    void aWindowIsDraggedAndTheSmallestShiftsAreTakenOver() {
        visit("/calls?regions=PIE,BWU,VEN");
        page.locator("[role=slider][data-call=ven-111a-2024]").scrollIntoViewIfNeeded();
        var box = page.locator("[role=slider][data-call=ven-111a-2024]").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + 30, box.y + box.height / 2);
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile("shift=ven-111a-2024%3A[1-9]"));
        assertThat(verdict()).hasAttribute("data-verdict", "meets");

        visit("/calls?regions=PIE,BWU,VEN");
        page.locator("button[data-plan='0']").click();
        assertThat(verdict()).hasAttribute("data-verdict", "meets");
        assertThat(page).hasURL(Pattern.compile("shift="));
        page.goBack();
        assertThat(verdict()).hasAttribute("data-verdict", "apart");
    }

    @Test
    void everyCommonWindowIsShownWithItsThemesAndTheRulesFollowTheChosenOne() {
        visit("/calls?regions=BWU,LOM,PIE");
        Locator windows = page.locator("[data-meeting]");
        assertThat(windows).hasCount(2);
        assertThat(windows.nth(0)).containsText("26 Oct 2023 – 16 Nov 2023");
        assertThat(windows.nth(1)).containsText("18 Jan 2024 – 31 Jan 2024");
        assertThat(windows.nth(1)).containsText("Digital technologies");
        assertThat(page.locator("table.rules th.meeting"))
                .containsText(new String[] {"Phase 3", "window 1", "SWIch I"});
        windows.nth(1).getByRole(AriaRole.BUTTON).click();
        assertThat(page).hasURL(Pattern.compile("meeting=2"));
        assertThat(page.locator("table.rules th.meeting"))
                .containsText(new String[] {"Phase 3", "window 2", "SWIch I"});
    }

    @Test
    void whatKeepsOthersApartIsNamedAndNeverCalledClosed() {
        visit("/calls?from=2024-01-01&to=2024-06-30");
        Locator group =
                page.locator("section[aria-labelledby=groups-title] tbody tr").first();
        assertThat(group).containsText("Piedmont");
        assertThat(group).containsText("18 Jan 2024 – 31 Jan 2024");
        group.locator("summary").click();
        assertThat(group).containsText("Franche-Comté: unknown window");
        assertThat(page.locator("main").innerText().replace("not a closed one", ""))
                .doesNotContain("closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "sl"})
    void everyViewIsAccessibleAndFitsAPhone(String language) {
        for (String view : VIEWS) {
            visit(in(language, view));
            page.waitForFunction("() => !document.querySelector('main p[role=status]')");
            assertThat(violations()).as("%s in %s", view, language).isEmpty();
            if (!view.contains("annex")) {
                assertThat(collidingTexts()).as("%s in %s", view, language).isEmpty();
            }
        }
        open(320, 700);
        for (String view : VIEWS) {
            visit(in(language, view));
            assertThat(widerThanThePage()).as("%s in %s", view, language).isEmpty();
        }
    }
}
