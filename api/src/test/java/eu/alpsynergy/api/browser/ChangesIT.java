package eu.alpsynergy.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of changes where there is nothing to compare with, and the saved questions that the first page offers. */
class ChangesIT extends BrowserTest {

    @Test
    void withoutAnotherVersionThePageSaysWhatToDo() {
        visit("/changes?lang=de");
        assertThat(page.locator("h1")).hasText("Was sich geändert hat");
        assertThat(page.locator("pre.code").first()).containsText("serve --compare-with");
        assertThat(page.locator("pre.code").last()).containsText("diff");
        assertThat(violations()).isEmpty();
    }

    @Test
    void savedQuestionsAnswerWhereStatementsOfOnesOwnAreClosed() {
        context.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.0.2.7"));
        visit("/cypher?question=facts-by-status&run=yes");
        assertThat(page.locator("main .notice")).isVisible();
        assertThat(page.locator(".cm-content")).hasCount(0);
        assertThat(page.locator("section[aria-labelledby=results] tbody tr").first())
                .isVisible();
    }

    @Test
    void theFirstPageOffersSavedQuestionsThatAnswerThemselves() {
        visit("/");
        Locator picks = page.locator("ul[data-saved] a");
        assertThat(picks).hasCount(5);
        String question = picks.nth(1).textContent();
        picks.nth(1).click();
        assertThat(page.locator("#saved")).isVisible();
        assertThat(page.locator("main h3").first()).hasText(question);
        assertThat(page.locator("#results")).isVisible();
        assertThat(page.locator("section[aria-labelledby=results] tbody tr").first())
                .isVisible();
        assertThat(violations()).isEmpty();
    }
}
