package eu.alpsynergy.api.console;

import java.net.URI;
import java.util.Optional;
import org.neo4j.driver.AuthToken;

/**
 * The database that statements run on.
 *
 * @param uri as people give it, any scheme of the driver
 * @param restart ends the database with all it is doing and returns when it answers again; absent when it is not ours
 */
public record ConsoleTarget(URI uri, AuthToken token, String database, Optional<Runnable> restart) {

    @Override
    public String toString() {
        return "ConsoleTarget[" + uri + ", " + database + "]";
    }
}
