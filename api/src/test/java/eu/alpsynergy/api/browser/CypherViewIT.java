package eu.alpsynergy.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The console in a real browser under the strict content security policy. */
class CypherViewIT extends BrowserTest {

    @Test
    void aSavedQuestionIsChosenPickedAndRunAndStandsInTheAddress() throws IOException {
        visit("/cypher");
        page.locator("#saved ~ .controls select").first().selectOption("calls-two-regions-can-use");
        page.locator("#saved ~ .controls select").nth(2).selectOption("SLO");
        assertThat(page).hasURL(Pattern.compile("question=calls-two-regions-can-use.*other=SLO"));
        button("Run").first().click();
        assertThat(page.locator("#results")).isVisible();
        assertThat(page.locator("table th").first()).containsText("call");
        assertThat(page.locator("#results ~ [role=status]")).containsText("That is all there are.");
        assertThat(violations()).isEmpty();
        var download = page.waitForDownload(() -> button("CSV").click());
        assertThat(Files.readString(download.path())).startsWith("call,window,opens,closes,themes\r\n");
        page.getByText("Copy as").first().click();
        button("Python").first().click();
        assertThat(page.locator("pre[aria-label=Python]")).containsText("GraphDatabase.driver");
    }

    @Test
    void aStatementOfOnesOwnIsCompletedRunAndRemembered() {
        page.waitForResponse("**/api/v1/schema", () -> visit("/cypher"));
        write("MATCH (r:Regi");
        page.locator(".cm-tooltip-autocomplete li").first().click();
        assertThat(page.locator(".cm-content")).hasText("MATCH (r:Region");
        page.keyboard().type(")-[i:IN_COUNTRY]->(c) RETURN r, i, c");
        page.keyboard().press("Escape");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#results")).isVisible();
        button("Graph").click();
        assertThat(page.locator("svg.result-graph circle")).hasCount(17);
        assertThat(violations()).isEmpty();
        button("JSON").first().click();
        assertThat(page.locator("pre[aria-label=JSON]")).containsText("\"$type\": \"node\"");
        button("Show plan").click();
        assertThat(page.locator("ul.plan").first()).containsText("ProduceResults");
        page.reload();
        assertThat(page.locator(".cm-content")).containsText("IN_COUNTRY");
        assertThat(page.getByText("Earlier statements")).isVisible();
    }

    /** Chromium itself writes a style attribute when coloured text is replaced; the policy refuses it, and the log would say so. */
    @Test
    void typingOverTextCompletingAndLookingForSomethingBreakNoPolicy() {
        page.waitForResponse("**/api/v1/schema", () -> visit("/cypher"));
        Locator editor = page.locator(".cm-content");
        editor.click();
        page.keyboard().press("Control+a");
        page.keyboard().type("MATCH (n:Act");
        assertThat(editor).hasText("MATCH (n:Act");
        Locator offered = page.locator(".cm-tooltip-autocomplete li");
        assertThat(offered.first()).hasText("Actor");
        assertThat(offered.filter(new Locator.FilterOptions().setHasText("ACTS_FOR")))
                .hasCount(0);
        offered.first().click();
        page.keyboard().type(")-[:");
        assertThat(offered.first()).hasText("ACCEPTS");
        assertThat(offered.filter(new Locator.FilterOptions().setHasText("Region")))
                .hasCount(0);
        page.keyboard().press("Escape");
        page.keyboard().press("Control+f");
        page.keyboard().press("Escape");
        page.keyboard().press("Shift+Home");
        page.keyboard().type("RETURN 1");
        assertThat(editor).hasText("RETURN 1");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aQuestionThatIsNotThereIsNamed() {
        visit("/cypher?question=nope&lang=it");
        assertThat(page.locator("main [role=alert]")).containsText("«nope»");
        assertThat(violations()).isEmpty();
    }

    @Test
    void onANarrowScreenALongLineOfCodeScrollsInItsOwnBox() {
        open(320, 800);
        visit("/cypher?question=calls-two-regions-can-use&run=yes");
        assertThat(page.locator("#results")).isVisible();
        for (Locator fold : page.locator("main summary").all()) {
            fold.click();
        }
        Locator code = page.locator("details[open] > pre.code").first();
        code.focus();
        assertThat(code).isFocused();
        assertThat((Boolean) code.evaluate("pre => pre.scrollWidth > pre.clientWidth"))
                .isTrue();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    @Test
    void aRefusalNamesItsRuleInTheReadersLanguageAndItsPlace() {
        visit("/cypher?lang=de");
        write("MATCH (n) SET n.a = 1");
        page.keyboard().press("Escape");
        page.keyboard().press("Control+Enter");
        Locator notice = page.locator("main [role=alert]");
        assertThat(notice).containsText("Diese Konsole liest nur.");
        assertThat(notice).containsText("Zeile 1, Spalte 11");
        assertThat(violations()).isEmpty();
        assertThat(complaints).allMatch(text -> text.contains("422"));
        complaints.clear();
    }

    @Test
    void theKeyboardLeavesTheEditorAgain() {
        visit("/cypher");
        page.locator(".cm-content").focus();
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Parameters as JSON")).isFocused();
    }

    private void write(String text) {
        Locator editor = page.locator(".cm-content");
        editor.click();
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().type(text);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
