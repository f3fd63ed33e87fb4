package eu.alpsynergy.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer in a real browser, on the default dataset in a real Neo4j. */
class ExplorerIT extends BrowserTest {

    private static final List<String> VIEWS = List.of(
            "/",
            "/region/PIE",
            "/region/FRI",
            "/synergies",
            "/synergies?show=ranking",
            "/synergies?show=quadrant",
            "/synergies?show=stability",
            "/synergies?show=groups",
            "/pair/PIE/LOM",
            "/pair/FRI/SLO",
            "/chains",
            "/activities",
            "/chain/vc-woodcon?stage=h3&regions=PIE,SLO",
            "/chain/vc-bio-wood?show=flow&stage=w2&removeActor=f-bav-001",
            "/chain/vc-plastics?show=map&routes=table",
            "/stresstest?region=PIE&removeActor=f-bav-001",
            "/methods",
            "/data",
            "/changes",
            "/cypher",
            "/cypher?question=ties-between-two-regions&region=SLO",
            "/schema",
            "/theme/wood",
            "/cluster/cl-upa-05",
            "/actor/f-bav-001",
            "/project/s3-4alpclusters",
            "/call/pie-swich-1");

    @Test
    void aSearchInAnotherLanguageLeadsToTheRegion() {
        visit("/");
        Locator search =
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Search")));
        search.fill("piemnte");
        assertThat(page.locator("[role=listbox] [role=option]").first()).containsText("Piedmont");
        search.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/region/PIE"));
        assertThat(page.locator("h1")).hasText("Piedmont");
        assertThat(page.locator("h1")).isFocused();
    }

    @Test
    void theMapLeadsFromARegionToItsPartnersAndToThePair() {
        visit("/");
        Locator piedmont = page.locator("[data-region=PIE]");
        piedmont.focus();
        piedmont.press("Enter");
        assertThat(page.getByText("Best partners of Piedmont")).isVisible();
        assertThat(page).hasURL(Pattern.compile("region=PIE"));
        page.locator("[data-region=LOM]").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/pair/PIE/LOM"));
        assertThat(page.locator("h1")).hasText("Piedmont and Lombardy");
    }

    @Test
    void everyNumberOfThePairOpensToFactsWithSources() {
        visit("/pair/PIE/LOM");
        Locator section = page.locator("section", new Page.LocatorOptions().setHas(page.locator("#overlap")));
        Locator facts = section.locator("details").first();
        facts.locator("summary").click();
        assertThat(facts.locator(".status").first()).isVisible();
        assertThat(facts).containsText(Pattern.compile("sourced|derived"));
        assertThat(page.locator("section", new Page.LocatorOptions().setHas(page.locator("#ties"))))
                .containsText("Projects they share");
    }

    @Test
    void theFiveQuestionsWorkWithOneClickEach() {
        visit("/");
        int questions = page.locator(".questions:not([data-saved]) a").count();
        assertThat(questions).isEqualTo(5);
        for (int i = 0; i < questions; i++) {
            visit("/");
            page.locator(".questions:not([data-saved]) a").nth(i).click();
            assertThat(page.locator("main h1")).isVisible();
            assertThat(page.locator("main [role=alert]")).hasCount(0);
            assertThat(page.url()).isNotEqualTo(explorer.address() + "/");
        }
    }

    @Test
    void aChainShowsWhoPerformsAStageAndWhatRegionsCoverOnlyTogether() {
        visit("/chain/vc-woodcon");
        Locator stage = page.locator(".stage-box").first();
        stage.focus();
        stage.press("Enter");
        assertThat(page).hasURL(Pattern.compile("stage="));
        assertThat(page.locator("#stage")).isVisible();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Piedmont").setExact(true))
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Slovenia").setExact(true))
                .click();
        assertThat(page.getByText(Pattern.compile("Together Piedmont and Slovenia cover")))
                .isVisible();
        String shared = page.url();
        page.navigate("/");
        page.navigate(shared);
        assertThat(page.getByText(Pattern.compile("Together Piedmont and Slovenia cover")))
                .isVisible();
    }

    @Test
    void whatIsThoughtAwayChangesEverythingAndStandsInTheAddress() {
        visit("/stresstest?region=PIE");
        Locator search =
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Think away")));
        search.fill("slovenia");
        page.locator("[role=listbox] [role=option]").first().waitFor();
        search.press("Enter");
        assertThat(page).hasURL(Pattern.compile("removeRegion=SLO"));
        assertThat(page.locator("section", new Page.LocatorOptions().setHas(page.locator("#whatif"))))
                .containsText("10 are gone");
        String shared = page.url();
        visit("/");
        page.navigate(shared);
        assertThat(page.getByText("10 are gone")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put Slovenia back"))
                .click();
        assertThat(page).not().hasURL(Pattern.compile("removeRegion"));
    }

    @Test
    void aRegionWithoutFiguresSaysSoInsteadOfShowingZeros() {
        visit("/region/FRI");
        assertThat(page.locator("section", new Page.LocatorOptions().setHas(page.locator("#declared-title"))))
                .containsText("nothing is measured, and nothing is claimed");
    }

    @Test
    void theLanguageChangesInPlaceAndStaysOnTheWay() {
        visit("/synergies");
        page.getByLabel("Language").selectOption("de");
        assertThat(page.locator("h1")).hasText("Synergien zwischen Regionen");
        assertThat(page).hasURL(Pattern.compile("lang=de"));
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Daten").setExact(true))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("Die Daten dahinter");
        assertThat(page).hasURL(Pattern.compile("lang=de"));
    }

    @Test
    void backAndForwardGoThroughTheViewsAndTheirChoices() {
        visit("/synergies");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ranking"))
                .click();
        assertThat(page.locator("#ranking-title")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Value chains"))
                .click();
        assertThat(page.locator("h1")).hasText("Value chains across borders");
        page.goBack();
        assertThat(page.locator("#ranking-title")).isVisible();
        page.goBack();
        assertThat(page.locator("#matrix-title")).isVisible();
        page.goForward();
        assertThat(page.locator("#ranking-title")).isVisible();
    }

    @Test
    void theCopiedLinkIsTheView() {
        visit("/synergies?theme=wood&show=quadrant");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link"))
                .click();
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(page.url());
    }

    @Test
    void theTableHoldsTheSamePairsAsThePicture() {
        visit("/synergies?matrix=table");
        assertThat(page.locator("#matrix-panel tbody tr")).hasCount(55);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Picture"))
                .click();
        assertThat(page.locator("#matrix-panel .cell")).hasCount(110);
    }

    @Test
    void thePictureIsSavedAsSvgWithItsTitleAndOrigin() throws IOException {
        visit("/pair/PIE/LOM");
        var download = page.waitForDownload(
                () -> page.locator("section", new Page.LocatorOptions().setHas(page.locator("#diamond-title")))
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("SVG"))
                        .click());
        String svg = Files.readString(download.path());
        assertThat(svg).startsWith("<svg").contains("The synergy diamond").contains("AlpSynergy, ");
    }

    @Test
    void thePageIsThereWithinASecondAndSmall() {
        visit("/");
        Object script =
                page.evaluate("() => performance.getEntriesByType('resource').filter(r => r.name.endsWith('.js'))"
                        + ".reduce((sum, r) => sum + r.encodedBodySize, 0)");
        assertThat(((Number) script).intValue())
                .as("bytes of JavaScript as sent")
                .isBetween(1, 120 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "sl"})
    void noViewHasAnAccessibilityViolation(String language) {
        for (String view : VIEWS) {
            visit(in(language, view));
            assertThat(page.locator("main [role=alert]")).hasCount(0);
            assertThat(violations()).as("%s in %s", view, language).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "sl"})
    void noViewScrollsSidewaysAt320Pixels(String language) {
        open(320, 700);
        for (String view : VIEWS) {
            visit(in(language, view));
            assertThat(widerThanThePage()).as("%s in %s", view, language).isEmpty();
        }
    }

    @Test
    void noPictureHasTextsThatCollide() {
        for (String view : List.of(
                "/synergies?show=quadrant",
                "/chain/vc-woodcon",
                "/chain/vc-plastics",
                "/chain/vc-bio-wood",
                "/pair/PIE/LOM")) {
            visit(in("de", view));
            assertThat(collidingTexts()).as(view).isEmpty();
        }
    }

    @Test
    void aDatabaseThatIsAwayIsSaidAndThePagesGoOn() {
        explorer.databaseReachable(false);
        try {
            visit("/pair/PIE/LOM");
            assertThat(page.locator("main .notice").first()).containsText("database");
            assertThat(page.locator("h1")).hasText("Piedmont and Lombardy");
        } finally {
            explorer.databaseReachable(true);
        }
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        visit("/nowhere/at/all");
        assertThat(page.locator("h1")).hasText("There is nothing at this address.");
        page.navigate("/region/ATLANTIS");
        assertThat(page.locator("main [role=alert]")).containsText("There is no region 'ATLANTIS'");
        complaints.removeIf(text -> text.contains("404"));
    }

    @Test
    void namesFromTheAddressAreTextAndNothingElse() {
        visit("/?region=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&theme=&lang=%22%3E%3Cscript%3E");
        assertThat(page.locator("main img")).hasCount(0);
        assertThat((Map<?, ?>) page.evaluate("() => ({})")).isEmpty();
    }
}
