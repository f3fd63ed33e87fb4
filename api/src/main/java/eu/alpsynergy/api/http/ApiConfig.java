package eu.alpsynergy.api.http;

import java.time.Duration;

/**
 * How the server runs.
 *
 * @param port 0 for a free one
 * @param softwareVersion part of ETags and of /dataset
 * @param maxInFlight requests answered at once; more get 503 with Retry-After
 * @param cacheBytes for answers kept as bytes
 * @param stopTimeout how long requests in flight may still take when the server ends
 */
public record ApiConfig(
        String host, int port, String softwareVersion, int maxInFlight, long cacheBytes, Duration stopTimeout) {

    /** The defaults: 64 requests at once, 32 MiB of kept answers, 10 seconds to end. */
    public static ApiConfig of(String host, int port, String softwareVersion) {
        return new ApiConfig(host, port, softwareVersion, 64, 32L << 20, Duration.ofSeconds(10));
    }
}
