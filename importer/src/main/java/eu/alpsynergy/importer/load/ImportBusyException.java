package eu.alpsynergy.importer.load;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/** Another importer is at work on the same database. */
public final class ImportBusyException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    ImportBusyException(String message, String holder) {
        super("import-busy", message, Map.of("holder", holder));
    }
}
