package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/** The database holds no dataset, or not a whole one. */
public final class SnapshotException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    SnapshotException(String code, String message, Map<String, Object> details) {
        super(code, message, details);
    }

    SnapshotException(String code, String message, Map<String, Object> details, Throwable cause) {
        super(code, message, details, cause);
    }
}
