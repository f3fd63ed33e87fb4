package eu.alpsynergy.exports;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/** A file that could not be made. */
public final class ExportException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    ExportException(String code, String message, Map<String, Object> details) {
        super(code, message, details);
    }

    private ExportException(String code, String message, Throwable cause) {
        super(code, message, Map.of(), cause);
    }

    static ExportException databaseAway(RuntimeException cause) {
        return new ExportException(
                "export-database-away",
                "The file is made from the database, which does not answer; try again when it does.",
                cause);
    }
}
