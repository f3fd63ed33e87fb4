package eu.alpsynergy.api.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks its own server once for the answer that takes longest with a large dataset, the whole network with its measures, so that no
 * visitor waits for it: a minute or two with a million actors. What was computed is kept by the server as any other answer.
 */
final class WarmUp {

    /** Fewer actors than this are computed in a second or two. */
    static final int LEAST_ACTORS = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final String NETWORK = "api/v1/network";

    private WarmUp() {}

    /** In a thread of its own that ends with this process. */
    static void start(URI explorer) {
        Thread thread = new Thread(() -> ask(explorer.resolve(NETWORK)), "alpsynergy-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static void ask(URI network) {
        long begin = System.nanoTime();
        try {
            int status = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(network).build(), BodyHandlers.discarding())
                    .statusCode();
            LOG.info(
                    "the network was computed ahead of its first visitor: {} after {} s",
                    status,
                    (System.nanoTime() - begin) / 1_000_000_000);
        } catch (IOException e) {
            LOG.warn("the network was not computed ahead: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
