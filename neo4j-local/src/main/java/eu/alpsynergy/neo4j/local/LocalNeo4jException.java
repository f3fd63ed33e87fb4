package eu.alpsynergy.neo4j.local;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/** The local database cannot be started or kept running; the message says why and what to do. */
public final class LocalNeo4jException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    LocalNeo4jException(String code, String message, Map<String, Object> details) {
        super(code, message, details);
    }

    LocalNeo4jException(String code, String message, Map<String, Object> details, Throwable cause) {
        super(code, message, details, cause);
    }
}
