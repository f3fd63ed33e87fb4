package eu.alpsynergy.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.alpsynergy.api.testing.ExplorerUnderTest;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A page of the explorer in a real browser, on the default dataset in a real Neo4j. After each test nothing was asked elsewhere and
 * the browser did not complain.
 */
abstract class BrowserTest {

    /** The elements that make the page scroll sideways; empty when it does not. */
    private static final String WIDER_THAN_THE_PAGE = """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
              [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 0.5
                  && !e.closest('.picture, .table-scroll, svg'))
                .map(e => e.outerHTML.slice(0, 160))
                .concat(document.documentElement.scrollWidth + ' px')
            """;

    /** Pairs of texts inside drawings whose boxes overlap; hidden ones and those of one element do not count. */
    private static final String COLLIDING_TEXTS = """
            () => { const all = [...document.querySelectorAll('svg[data-figure] text')]
                .map(t => ({t: t.textContent, b: t.getBoundingClientRect()})).filter(x => x.b.width > 0);
              const out = [];
              for (let i = 0; i < all.length; i++) for (let j = i + 1; j < all.length; j++) {
                const a = all[i].b, b = all[j].b;
                const w = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                const h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                if (w > 2 && h > 4) out.push(all[i].t + ' / ' + all[j].t);
              }
              return out; }
            """;

    private static Chromium chromium;
    private static String axe;
    protected static ExplorerUnderTest explorer;

    protected BrowserContext context;
    protected Page page;
    private final List<String> elsewhere = new ArrayList<>();
    protected final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        explorer = ExplorerUnderTest.start();
        axe = Files.readString(DatasetFolder.find().resolveSibling("web-static/node_modules/axe-core/axe.min.js"));
    }

    @AfterAll
    static void stop() {
        if (explorer != null) {
            explorer.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        open(1280, 900);
    }

    /** A fresh browser window of this size in place of the one there was. */
    protected void open(int width, int height) {
        if (context != null) {
            context.close();
        }
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("en-GB")
                        .setPermissions(List.of("clipboard-read", "clipboard-write"))
                        .setBaseURL(explorer.address()));
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onRequest(request -> {
            if (!request.url().startsWith(explorer.address())
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                elsewhere.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void nothingWasAskedElsewhereAndTheBrowserDidNotComplain() {
        context.close();
        assertThat(elsewhere).isEmpty();
        assertThat(complaints).isEmpty();
    }

    /** Opens a path and waits until nothing on it is loading any more. */
    protected void visit(String path) {
        page.navigate(path);
        page.waitForSelector("main h1");
        settle();
    }

    protected void settle() {
        page.waitForFunction("() => !document.querySelector('main p[role=status]:not(.visually-hidden):not(.notice)')");
    }

    /** The same view in another language. */
    protected static String in(String language, String view) {
        return view + (view.contains("?") ? "&" : "?") + "lang=" + language;
    }

    /** Violations of WCAG 2.2 AA that axe finds on the page. */
    protected List<?> violations() {
        page.evaluate(axe + ";0");
        return (List<?>)
                page.evaluate(
                        "() => axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']})"
                                + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | ')))");
    }

    protected List<?> widerThanThePage() {
        return (List<?>) page.evaluate(WIDER_THAN_THE_PAGE);
    }

    protected List<?> collidingTexts() {
        return (List<?>) page.evaluate(COLLIDING_TEXTS);
    }
}
