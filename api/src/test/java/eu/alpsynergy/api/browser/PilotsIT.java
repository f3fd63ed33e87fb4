package eu.alpsynergy.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choosing pilots as partners do in a meeting. */
class PilotsIT extends BrowserTest {

    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type /Page\\b(?!s)");

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Ten with a vote and a cluster that is out; then rules that clash, read, relaxed; then taken along. */
    @Test
    void aSetOfTenIsBuiltMadeImpossibleRelaxedAndExported() throws IOException {
        visit("/pilots");
        assertThat(page.locator(".figure > p").first()).containsText("10 of 85 clusters");
        assertThat(page.locator(".figure > p").first()).containsText("Proven");

        page.locator("summary", new Page.LocatorOptions().setHasText("Votes")).click();
        page.locator("form select").nth(1).selectOption("cl-fri-01");
        button("Add vote").click();
        assertThat(page).hasURL(Pattern.compile("vote=p01%3Acl-fri-01%3A3"));
        assertThat(page.locator(".legend").first()).containsText("Partner votes");

        page.locator("#chosen-table").click();
        Locator first = page.locator("#chosen-panel tbody tr").first();
        String out = first.locator("td").nth(1).innerText();
        first.getByText("Out", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile("[?&]out=cl-"));
        assertThat(page.locator(".chips").first()).containsText(out.split("\n")[0].strip() + " out");

        button("All regions").click();
        Locator clash = page.locator("section[role='alert']");
        assertThat(clash).containsText("These rules clash");
        assertThat(clash).containsText("exactly 10 clusters");
        assertThat(clash.locator("li")).hasCount(12);
        assertThat(violations()).isEmpty();

        page.locator("[data-lift='region:FRI']").click();
        assertThat(page.locator("section[role='alert']")).hasCount(0);
        assertThat(page.locator(".figure > p").first()).containsText("10 of 85 clusters from 10 regions");

        Download csv =
                page.waitForDownload(() -> page.locator("a[download]", new Page.LocatorOptions().setHasText("CSV"))
                        .last()
                        .click());
        assertThat(Files.readAllLines(csv.path())).hasSize(86);
        Download workbook =
                page.waitForDownload(() -> page.locator("a[download]", new Page.LocatorOptions().setHasText("XLSX"))
                        .click());
        assertThat(Files.size(workbook.path())).isGreaterThan(5_000);
    }

    @Test
    void whyAClusterIsNotChosenIsSaidWithItsFacts() {
        visit("/pilots?why=cl-pie-02");
        Locator why = page.locator("section[aria-labelledby='why']");
        assertThat(why).containsText("It would need");
        assertThat(why).containsText("more points to take the place of");
        assertThat(violations()).isEmpty();
    }

    @Test
    void aBriefIsMadeOfTheChoiceAndTakenAlongAsADocument() throws IOException {
        visit("/brief?subject=pilots&lang=de");
        assertThat(page.locator("h1")).containsText("10 Pilotcluster");
        assertThat(page.locator("article table tbody tr")).hasCount(10);
        Download document =
                page.waitForDownload(() -> page.locator("a[download]").click());
        assertThat(Files.size(document.path())).isGreaterThan(2_000);
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject=region&id=PIE",
                "subject=pair&a=PIE&b=LOM",
                "subject=chain&id=vc-bio-agro",
                "subject=pilots",
                "subject=pilots&k=30&most=5",
                "subject=joint-call"
            })
    void aBriefPrintsOnTwoPagesOfA4AtMost(String query) {
        visit("/brief?" + query + "&lang=de");
        page.locator("article table tbody tr").first().waitFor();
        String pdf =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(PAGE_OF_PDF.matcher(pdf).results().count()).isBetween(1L, 2L);
        assertThat(pdf).containsPattern("/MediaBox \\[0 0 59[45]\\S* 84[12]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pilots",
                "/pilots?region=all",
                "/experience",
                "/training?region=PIE",
                "/brief?subject=chain&id=vc-bio-agro",
                "/brief?subject=joint-call"
            })
    void fitsAPhoneInGermanAndIsAccessible(String path) {
        open(320, 800);
        visit(in("de", path));
        page.locator("h1").waitFor();
        assertThat(widerThanThePage()).isEmpty();
        assertThat(violations()).isEmpty();
    }
}
