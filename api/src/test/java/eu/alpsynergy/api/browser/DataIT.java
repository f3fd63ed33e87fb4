package eu.alpsynergy.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.alpsynergy.exports.ExportFormat;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Taking the dataset along from the page Data. */
class DataIT extends BrowserTest {

    @Test
    void everyFormatIsExplainedDownloadsAndShowsItsSizeAfterwards() throws Exception {
        visit("/data");
        String version = explorer.snapshot().dataset().version();
        assertThat(page.locator(".exports > li")).hasCount(ExportFormat.values().length);
        for (ExportFormat format : ExportFormat.values()) {
            Download download =
                    page.waitForDownload(() -> page.locator("a[href='/api/v1/exports/" + format.code() + "']")
                            .click());
            assertThat(download.suggestedFilename()).isEqualTo(format.fileName(version, false));
            assertThat(Files.size(download.path())).isPositive();
        }
        visit("/data");
        assertThat(page.locator(".exports > li").first()).containsText(Pattern.compile("\\d MB"));
        assertThat(page.locator(".exports > li").nth(4)).containsText("Open it in Gephi Lite");
    }

    @Test
    void theVariantForExcelIsAFileOfItsOwnAndAnswersHaveOneToo() throws Exception {
        visit(in("de", "/data"));
        Download dataset = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV mit Strichpunkten und Dezimalkommas"))
                .click());
        assertThat(dataset.suggestedFilename()).startsWith("alpsynergy-csv-excel-");

        page.getByText("CSV für Excel: Strichpunkte, Dezimalkommas").click();
        Download regions =
                page.waitForDownload(() -> page.getByText("regions.csv").click());
        assertThat(Files.readString(regions.path())).startsWith("\uFEFFid;name_en;");
    }

    @Test
    void theCitationNamesTheVersionAndCanBeCopied() {
        visit("/data");
        page.getByText("Copy the citation").click();
        assertThat(page.getByText("Copied", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
                .contains(explorer.snapshot().dataset().version(), "/data");
    }
}
