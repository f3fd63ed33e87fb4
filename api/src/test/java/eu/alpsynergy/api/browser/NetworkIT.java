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

/** The network of actors as people go through it. */
class NetworkIT extends BrowserTest {

    private static final List<String> VIEWS = List.of(
            "/network",
            "/network?focus=f-pie-053&depth=2&colour=region",
            "/network?limit=20&focus=f-sal-001",
            "/network?focus=SLO&across=yes&colour=betweenness&size=degree",
            "/network?network=table",
            "/network?network=method&theme=mobility&maxConsortium=20",
            "/network?show=communities",
            "/network?show=comparison&withResolution=2",
            "/network?show=introductions&from=PIE&to=SLO",
            "/network/community/0");

    /** How many pixels of the picture are painted. */
    private static final String PAINTED = """
            () => { const c = document.querySelector('.network-canvas canvas');
              const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;
              let n = 0; for (let i = 3; i < d.length; i += 4) if (d[i] > 20) n++;
              return n; }
            """;

    private static final String PICTURE = "() => document.querySelector('.network-canvas canvas').toDataURL()";

    private void visitNetwork(String path) {
        visit(path);
        page.waitForFunction("() => performance.getEntriesByName('network:drawn').length > 0");
        page.waitForTimeout(250);
    }

    @Test
    void theNetworkAnswersItsQuestionAndIsDrawn() {
        visitNetwork("/network");
        assertThat(page.locator("#net-answer")).hasText("Who already works together across borders, and who bridges?");
        assertThat(page.locator("section[aria-labelledby=net-answer]")).containsText("cross the border of a region");
        assertThat(page.locator(".figure > p").first()).containsText("strongest first");
        assertThat((Integer) page.evaluate(PAINTED)).isGreaterThan(5_000);
    }

    /** The whole way: search, focus, surroundings, a neighbour by keyboard, the link opened elsewhere. */
    @Test
    void anActorIsFoundItsSurroundingsSeenAndTheLinkShowsTheSame() {
        visitNetwork("/network");
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Find an actor or cluster in the network"))
                .fill("politecnico torino");
        page.locator(".search-list [role=option]").first().waitFor();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("focus=f-pie-053"));
        assertThat(page.locator("#neighbours")).hasText("Politecnico di Torino");
        assertThat(page.locator(".network-facts")).containsText("Piedmont");

        page.getByLabel("Surroundings").selectOption("2");
        assertThat(page).hasURL(Pattern.compile("depth=2"));
        assertThat(page.locator("section[aria-labelledby=neighbours]")).containsText("within steps: 2");

        Locator neighbour =
                page.locator("section[aria-labelledby=neighbours] tbody button").nth(1);
        String name = neighbour.innerText();
        neighbour.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#neighbours")).hasText(name);
        settle();
        page.waitForTimeout(400);

        String address = page.url();
        Object picture = page.evaluate(PICTURE);
        open(1280, 900);
        visitNetwork(address);
        assertThat(page.locator("#neighbours")).hasText(name);
        page.waitForTimeout(400);
        assertThat(page.evaluate(PICTURE)).isEqualTo(picture);
    }

    @Test
    void pointingShowsFactsAndMovesNothing() {
        visitNetwork("/network?focus=f-bav-065");
        Object before = page.evaluate(PICTURE);
        Object layout = page.evaluate("() => document.querySelector('main').getBoundingClientRect().height");
        Locator canvas = page.locator(".network-canvas");
        boolean found = false;
        for (int i = 1; i < 40 && !found; i++) {
            canvas.hover(new Locator.HoverOptions().setPosition(15 * i, 250));
            page.waitForTimeout(30);
            found = canvas.getAttribute("data-pointed") != null;
        }
        assertThat(found).isTrue();
        assertThat(page.locator(".network-facts strong")).isVisible();
        assertThat(page.evaluate(PICTURE)).isEqualTo(before);
        assertThat(page.evaluate("() => document.querySelector('main').getBoundingClientRect().height"))
                .isEqualTo(layout);
    }

    @Test
    void thePictureMovesByKeyboardAndTheAddressRemembersWhereOneLooks() {
        visitNetwork("/network");
        Object whole = page.evaluate(PICTURE);
        page.locator(".network-canvas").focus();
        page.keyboard().press("+");
        page.keyboard().press("ArrowRight");
        assertThat(page).hasURL(Pattern.compile("at="));
        page.waitForTimeout(300);
        assertThat(page.evaluate(PICTURE)).isNotEqualTo(whole);
        page.keyboard().press("0");
        assertThat(page).not().hasURL(Pattern.compile("at="));
        page.waitForTimeout(300);
        assertThat(page.evaluate(PICTURE)).isEqualTo(whole);
    }

    @Test
    void aFilterIsListedAndTakenAway() {
        visitNetwork("/network?period=2014-20");
        Locator chip = page.locator("ul.chips button");
        assertThat(chip).hasCount(1);
        assertThat(chip).containsText("2014-20");
        chip.click();
        assertThat(page).not().hasURL(Pattern.compile("period="));
    }

    @Test
    void anActorWhoIsNotAmongThoseShownHasItsOwnSurroundingsDrawn() {
        visitNetwork("/network?limit=5&focus=f-sal-001");
        assertThat(page.locator(".figure > p").first()).containsText("is not among those shown");
        assertThat((Integer) page.evaluate(PAINTED)).isGreaterThan(200);
    }

    @Test
    void anActorWhomNothingJoinsIsSaidToBeSo() {
        visitNetwork("/network?focus=f-fri-001");
        assertThat(page.locator("section[aria-labelledby=neighbours]")).containsText("nothing joins");
    }

    @Test
    void thePictureIsSavedWithItsLegendAndTheFilesAreOffered() throws IOException {
        visitNetwork("/network?colour=region");
        Download svg = page.waitForDownload(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("SVG").setExact(true))
                .click());
        assertThat(Files.readString(svg.path()))
                .contains("Baden-Württemberg", "<circle", "Politecnico di Torino", "AlpSynergy");
        Download png = page.waitForDownload(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("PNG").setExact(true))
                .click());
        assertThat(Files.size(png.path())).isGreaterThan(20_000);
        assertThat(page.locator("a[href^='/api/v1/network.gexf']")).hasCount(1);
        assertThat(page.locator("a[href^='/api/v1/network.graphml']")).hasCount(1);
    }

    @Test
    void communitiesLeadToTheirPagesAndBackToThePicture() {
        visit("/network?show=communities");
        page.locator("section[aria-labelledby=communities] tbody a").first().click();
        assertThat(page).hasURL(Pattern.compile("/network/community/0"));
        assertThat(page.locator("h1")).hasText("Community 1");
        page.locator("section[aria-labelledby=members] a")
                .filter(new Locator.FilterOptions().setHasText("Show in the network"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("/network\\?focus="));
    }

    @Test
    void waysFromRegionToRegionNameEveryStep() {
        visit("/network?show=introductions&from=PIE&to=SLO");
        assertThat(page.locator(".way")).hasCount(5);
        assertThat(page.locator(".way .via a").first()).isVisible();
        page.getByLabel("Shortest by").selectOption("strength");
        assertThat(page).hasURL(Pattern.compile("by=strength"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void axeFindsNothing(String language) {
        for (String view : VIEWS) {
            visit(in(language, view));
            assertThat(page.locator("main [role=alert]")).hasCount(0);
            assertThat(violations()).as("%s in %s", view, language).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "sl"})
    void nothingScrollsSidewaysAt320(String language) {
        open(320, 700);
        for (String view : VIEWS) {
            visit(in(language, view));
            assertThat(widerThanThePage()).as("%s in %s", view, language).isEmpty();
        }
    }
}
