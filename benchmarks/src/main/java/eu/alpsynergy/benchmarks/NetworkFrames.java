package eu.alpsynergy.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import eu.alpsynergy.api.http.ApiConfig;
import eu.alpsynergy.api.http.ApiServer;
import eu.alpsynergy.api.http.SnapshotHolder;
import eu.alpsynergy.testing.CsvSnapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The network's view in a headless Chromium that draws without a graphics card, on made-up networks. First frame: from the last byte of
 * the answer to the beginning of the frame after the one that drew actors and ties (parsing, building the scene, drawing, painting; names
 * follow in that next frame). Pan: time between frames while
 * the pointer drags the picture.
 */
public final class NetworkFrames {

    private static final int LOADS = 7;
    private static final int MOVES = 60;

    private static final String WATCH = """
            (() => {
              window.frames_ = { first: null, gaps: [], moved: false, on: false };
              new PerformanceObserver((list) => {
                if (window.frames_.first === null && list.getEntriesByName('network:drawn').length > 0)
                  requestAnimationFrame((now) => { window.frames_.first = now; });
              }).observe({ entryTypes: ['mark'] });
              let last = performance.now();
              const tick = () => {
                const now = performance.now();
                if (window.frames_.on && window.frames_.moved) window.frames_.gaps.push(now - last);
                window.frames_.moved = false;
                last = now;
                requestAnimationFrame(tick);
              };
              requestAnimationFrame(tick);
              addEventListener('pointermove', () => { window.frames_.moved = true; }, true);
            })()
            """;

    private static final String FIRST = """
            () => { const answer = performance.getEntriesByType('resource').find((e) => /api.v1.network[?]/.test(e.name));
              return window.frames_.first - answer.responseEnd; }
            """;

    private NetworkFrames() {}

    public static void main(String[] arguments) {
        String chromium = onPath("chromium", "chromium-browser", "google-chrome");
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                        .setEnv(Map.of(
                                "PLAYWRIGHT_NODEJS_PATH", onPath("node"), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(chromium))
                                .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic")))) {
            System.out.println("median (least to 95 of 100)");
            System.out.printf("%8s %30s %30s%n", "nodes", "first frame ms", "pan frame ms");
            for (int nodes : new int[] {2_000, 10_000}) {
                measure(browser, nodes);
            }
        }
    }

    private static void measure(Browser browser, int nodes) {
        SnapshotHolder snapshots = new SnapshotHolder();
        snapshots.set(SyntheticActors.of(CsvSnapshot.ofDefaultDataset(), nodes + nodes / 10, 1));
        try (ApiServer server =
                ApiServer.start(ApiConfig.of("127.0.0.1", 0, "benchmark"), snapshots, new Servers.AlwaysReachable())) {
            String address = "http://127.0.0.1:" + server.port() + "/network?lang=en&limit=" + nodes;
            List<Double> first = new ArrayList<>();
            List<Double> gaps = new ArrayList<>();
            String edges = "";
            for (int load = 0; load <= LOADS; load++) {
                try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900))) {
                    page.setDefaultTimeout(120_000);
                    page.addInitScript(WATCH);
                    page.navigate(address);
                    page.waitForFunction("() => window.frames_.first !== null");
                    if (load > 0) {
                        first.add(((Number) page.evaluate(FIRST)).doubleValue());
                        gaps.addAll(pan(page));
                    }
                    edges = page.locator(".figure > p").first().innerText();
                }
            }
            Results.record(
                    "network view, first frame",
                    nodes,
                    at(first.stream().sorted().toList(), 0.5),
                    "ms");
            Results.record(
                    "network view, frame while dragging, 95th percentile",
                    nodes,
                    at(gaps.stream().sorted().toList(), 0.95),
                    "ms");
            System.out.printf("%8d %30s %30s   %s%n", nodes, spread(first), spread(gaps), edges);
        }
    }

    private static List<Double> pan(Page page) {
        var box = page.locator(".network-canvas").boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.waitForTimeout(400);
        page.mouse().move(x, y);
        page.mouse().down();
        page.evaluate("() => { window.frames_.on = true; }");
        for (int i = 1; i <= MOVES; i++) {
            page.mouse().move(x + 3 * i, y + i);
        }
        List<?> gaps = (List<?>) page.evaluate("() => { window.frames_.on = false; return window.frames_.gaps; }");
        page.mouse().up();
        return gaps.stream().map(g -> ((Number) g).doubleValue()).toList();
    }

    private static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return "%.0f (%.0f to %.0f)".formatted(at(sorted, 0.5), at(sorted, 0), at(sorted, 0.95));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
    }

    private static String onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("needs " + String.join(" or ", names)))
                .toString();
    }
}
