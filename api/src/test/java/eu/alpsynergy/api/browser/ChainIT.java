package eu.alpsynergy.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Value chains as a policy-maker goes through them. */
class ChainIT extends BrowserTest {

    private List<String> chains() {
        return explorer.snapshot().chains().stream().map(c -> c.id().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({"stages,de", "stages,sl", "flow,de", "flow,fr"})
    void noLabelsCollideInAnyChain(String show, String language) {
        for (String chain : chains()) {
            visit(in(language, "/chain/" + chain + "?show=" + show));
            page.locator("[data-stage]").first().waitFor();
            assertThat(collidingTexts()).as("%s %s", chain, show).isEmpty();
        }
    }

    @Test
    void theOverviewPutsChainsThatNeedRegionsTogetherFirst() {
        visit("/chains");
        assertThat(page.locator("#chains-panel article")).hasCount(12);
        assertThat(page.locator("#chains-panel article h3").first()).containsText("Wood-based biorefinery");
        assertThat(page.locator(".figure > p").first()).containsText("Wood-based biorefinery");
    }

    @Test
    void aStageIsReachedByKeyboardAndShowsWhoPerformsIt() {
        visit("/chain/vc-woodcon");
        Locator first = page.locator(".stage-box").first();
        first.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("stage=h2"));
        assertThat(page.locator("#stage")).containsText("who performs it");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Flows").setExact(true))
                .click();
        assertThat(page.locator(".flow-stage[data-on='1']")).hasCount(1);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Map").setExact(true))
                .last()
                .click();
        assertThat(page.locator("#flow-panel .region-shade")).hasCount(11);
    }

    /** The whole way: a gap, who fills it, a route over three countries, its first actor gone, the next route, the link. */
    @ParameterizedTest
    @CsvSource({"vc-woodcon,,5", "vc-bio-wood,,3", "vc-plastics,k5,4"})
    void aGapAndARouteOverThreeCountriesAreFoundSharedAndFoundAgain(String chain, @Nullable String to, String regions) {
        visit("/chain/" + chain);
        page.locator(".button.gap").first().click();
        assertThat(page).hasURL(Pattern.compile("stage="));
        assertThat(page.locator("section[aria-labelledby=gap] tbody tr").first())
                .isVisible();

        if (to != null) {
            page.getByLabel("From stage").selectOption("k1");
            page.getByLabel("To stage").selectOption(to);
        }
        page.getByLabel("Regions on the way").selectOption(regions);
        Locator overThree = page.locator("button.route")
                .filter(new Locator.FilterOptions().setHasText("countries: 3"))
                .first();
        overThree.click();
        assertThat(overThree).hasAttribute("aria-pressed", "true");
        Locator firstActor = page.locator(".route-steps > li").first().locator("strong a");
        String gone = firstActor.innerText();

        page.locator(".route-steps > li").first().locator("button").click();
        assertThat(page).hasURL(Pattern.compile("removeActor="));
        assertThat(page.locator("main section.notice")).containsText(gone);
        assertThat(firstActor).not().hasText(gone);
        assertThat(page.locator(".route-steps")).not().containsText(gone);

        settle();
        String address = page.url();
        String pictures = pictures();
        open(1280, 900);
        visit(address);
        page.locator(".route-steps > li").first().waitFor();
        assertThat(pictures()).isEqualTo(pictures);
    }

    private String pictures() {
        page.waitForFunction("() => document.querySelectorAll('svg[data-figure]').length >= 3"
                + " && document.querySelector('#routes-panel .region-shape')");
        return (String) page.evaluate("""
                () => [...document.querySelectorAll('svg[data-figure], .route-list, .route-steps')]
                  .flatMap(e => [e, ...e.querySelectorAll('*')])
                  .map(e => [e.tagName, ...[...e.attributes].map(a => a.name + '=' + a.value).sort(),
                    e.childElementCount === 0 ? e.textContent : ''].join(' '))
                  .join('; ')""");
    }

    @Test
    void theCheapestRouteFollowsWhatHandOversCost() {
        visit("/chain/vc-bio-wood");
        Locator best = page.locator("button.route").first();
        String near = best.innerText();
        page.locator("input[type=range]").first().fill("0");
        assertThat(page).hasURL(Pattern.compile("wDistance=0"));
        assertThat(best).not().hasText(near);
    }
}
