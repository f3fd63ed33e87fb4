package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/** What was read does not fit together: the version was being removed, or the database was changed by hand. */
final class IncompleteVersionException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    IncompleteVersionException(String version, String what, Throwable cause) {
        super(
                "incomplete-version",
                "dataset version " + version + " in the database is incomplete (" + what + "); import it again",
                Map.of("version", version),
                cause);
    }
}
