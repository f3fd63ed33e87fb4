package eu.alpsynergy.importer.foreign;

import java.io.IOException;

/** Reads one kind of export into the tables of a dataset. */
public interface ExportReader {

    /** Puts rows into the context's tables; everything that cannot be read goes to its log. */
    void read(ExportFiles files, ExportContext context) throws IOException;
}
