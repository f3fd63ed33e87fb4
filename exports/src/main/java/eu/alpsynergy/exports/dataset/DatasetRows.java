package eu.alpsynergy.exports.dataset;

import eu.alpsynergy.importer.load.DatasetReader;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.IOException;
import java.util.List;

/** One dataset version to be written: what it says of itself, and its rows as streams that can be read again and again. */
public interface DatasetRows {

    DatasetCard card();

    /** The tables the dataset has, in the order of its descriptor. */
    List<TableSchema> tables();

    /** Hands over the rows of a table in the order of its primary key. */
    void read(TableSchema table, DatasetReader.Rows rows) throws IOException;
}
