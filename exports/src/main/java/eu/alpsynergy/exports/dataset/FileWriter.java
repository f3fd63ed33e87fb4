package eu.alpsynergy.exports.dataset;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one format: the same rows and options give the same bytes, and memory does not grow with the rows. */
@FunctionalInterface
public interface FileWriter {

    /** The stream stays open. */
    void write(DatasetRows rows, ExportOptions options, OutputStream out) throws IOException;
}
