package eu.alpsynergy.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
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
}
