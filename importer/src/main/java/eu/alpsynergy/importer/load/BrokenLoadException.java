package eu.alpsynergy.importer.load;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/** A version whose rows did not all arrive; it is marked for removal, so that the next import begins anew. */
final class BrokenLoadException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    BrokenLoadException(String what, String version) {
        super(
                "load-broken",
                what + "; the current dataset was left as it is. Import again: the load of " + version
                        + " begins from the start",
                Map.of("version", version));
    }
}
