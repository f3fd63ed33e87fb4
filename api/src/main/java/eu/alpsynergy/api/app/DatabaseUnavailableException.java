package eu.alpsynergy.api.app;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/** No Neo4j could be started or reached. */
final class DatabaseUnavailableException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(String message, Throwable cause) {
        super("database-unavailable", message, Map.of(), cause);
    }
}
