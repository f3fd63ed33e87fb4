package eu.alpsynergy.api.http;

import eu.alpsynergy.exports.ExportStore;
import java.util.Optional;

/** The files of the dataset, once there is a database to make them from. */
public final class ExportAccess {

    private volatile Optional<ExportStore> store = Optional.empty();

    /** From now on files can be asked for. */
    public void open(ExportStore opened) {
        store = Optional.of(opened);
    }

    Optional<ExportStore> store() {
        return store;
    }
}
