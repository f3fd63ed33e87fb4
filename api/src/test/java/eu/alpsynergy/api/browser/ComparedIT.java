package eu.alpsynergy.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import eu.alpsynergy.api.app.ComparedPackages;
import eu.alpsynergy.api.testing.ExplorerUnderTest;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of changes where the default dataset is compared with an older one that lacks some performances. */
class ComparedIT extends BrowserTest {

    private static final int MISSING = 40;

    private static ComparedPackages packages;

    @BeforeAll
    static void compare(@TempDir Path older) throws IOException {
        packages = ComparedPackages.withOlder(older, MISSING);
        explorer.close();
        explorer = ExplorerUnderTest.start(DatasetFolder.find(), Optional.of(packages.comparison()));
        // The first answer takes longer than a page waits on a busy machine.
        try (InputStream first =
                URI.create(explorer.address() + "/api/v1/changes").toURL().openStream()) {
            assertThat(first.readAllBytes()).isNotEmpty();
        }
    }

    @AfterAll
    static void forget() {
        if (packages != null) {
            packages.close();
        }
    }

    @Test
    void factsRankingsAndGapsAreShownAndFactsCanBeNarrowed() {
        visit("/changes");
        assertThat(page.locator("section[aria-labelledby=tables] tbody tr")).hasCount(2);
        assertThat(page.locator("section[aria-labelledby^=ranking-]")).hasCount(4);
        assertThat(page.locator("section[aria-labelledby='ranking-synergies-2021-27']"))
                .containsText(Pattern.compile("\\d+ of 55 moved"));
        assertThat(page.locator("section[aria-labelledby=gap-changes]")).containsText("closed");
        assertThat(page.locator("section[aria-labelledby=changed-facts]"))
                .containsText((MISSING + 1) + " facts differ");

        Locator table =
                page.locator("section[aria-labelledby=changed-facts] select").first();
        table.selectOption("regions");
        assertThat(page).hasURL(Pattern.compile("table=regions"));
        assertThat(page.locator("section[aria-labelledby=changed-facts] tbody tr"))
                .hasCount(1);
        assertThat(page.locator("section[aria-labelledby=changed-facts] del")).hasText("Piemont");
        assertThat(page.locator("section[aria-labelledby=changed-facts] ins")).hasText("Piedmont");
        assertThat(violations()).isEmpty();
    }

    @Test
    void aGapOpensIntoTheFactsThatClosedIt() {
        visit("/changes");
        Locator gaps = page.locator("section[aria-labelledby=gap-changes]");
        gaps.locator("summary").first().click();
        assertThat(gaps.locator("details[open] code").first()).containsText("performances/");
        assertThat(violations()).isEmpty();
    }

    @Test
    void nothingScrollsSidewaysAt320Pixels() {
        open(320, 700);
        visit("/changes?lang=de");
        assertThat(page.locator("section[aria-labelledby^=ranking-]")).hasCount(4);
        assertThat(widerThanThePage()).isEmpty();
    }
}
