package eu.alpsynergy.exports.dataset;

import java.net.URI;
import java.util.Optional;

/**
 * How a file is written.
 *
 * @param excel semicolons, decimal commas and a byte order mark; only formats with that variant look at it
 * @param base where the files will be found, ending with a slash; catalogues name addresses relative to themselves without it
 */
public record ExportOptions(boolean excel, Optional<URI> base) {

    /** Commas, decimal points, addresses relative to the catalogue. */
    public static ExportOptions standard() {
        return new ExportOptions(false, Optional.empty());
    }
}
