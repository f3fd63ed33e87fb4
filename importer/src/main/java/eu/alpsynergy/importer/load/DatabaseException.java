package eu.alpsynergy.importer.load;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/** The database refused, stayed away, or holds what it should not; the one translation of the driver's failures. */
public final class DatabaseException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    DatabaseException(String code, String message, Map<String, Object> details) {
        super(code, message, details);
    }

    DatabaseException(String message, Throwable cause) {
        super("database", message + ": " + cause.getMessage(), Map.of(), cause);
    }
}
