package eu.alpsynergy.api.http;

import java.time.Instant;

/** Whether the database answers, as far as was last seen. */
public interface DatabaseStatus {

    boolean reachable();

    /** Since when that is so. */
    Instant since();
}
