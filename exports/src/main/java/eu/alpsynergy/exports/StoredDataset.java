package eu.alpsynergy.exports;

import eu.alpsynergy.exports.dataset.DatasetCard;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.importer.load.DatabaseException;
import eu.alpsynergy.importer.load.DatasetReader;
import eu.alpsynergy.importer.load.DatasetVersion;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The dataset version that the database names as current. */
final class StoredDataset implements DatasetRows {

    private final DatasetReader reader;
    private final DatasetCard card;
    private final List<TableSchema> tables;

    private StoredDataset(DatasetReader reader, DatasetCard card, List<TableSchema> tables) {
        this.reader = reader;
        this.card = card;
        this.tables = tables;
    }

    static StoredDataset current(DatasetReader reader, String softwareVersion) {
        DatasetVersion dataset;
        try {
            dataset = reader.current()
                    .orElseThrow(() -> new ExportException(
                            "no-dataset", "The database holds no dataset; import one first.", Map.of()));
        } catch (DatabaseException e) {
            throw ExportException.databaseAway(e);
        }
        return new StoredDataset(
                reader,
                DatasetCard.of(
                        dataset.version(),
                        softwareVersion,
                        dataset.title(),
                        dataset.rows(),
                        dataset.contentHash(),
                        dataset.descriptor()),
                DatasetReader.schema(dataset).tables().stream()
                        .map(TableSchema::canonical)
                        .toList());
    }

    /** Whether all that was read belongs to one version. */
    boolean isStillCurrent() {
        try {
            return reader.isCurrent(card.version());
        } catch (DatabaseException e) {
            throw ExportException.databaseAway(e);
        }
    }

    @Override
    public DatasetCard card() {
        return card;
    }

    @Override
    public List<TableSchema> tables() {
        return tables;
    }

    @Override
    public void read(TableSchema table, DatasetReader.Rows rows) throws IOException {
        try {
            reader.read(card.version(), table, rows);
        } catch (DatabaseException e) {
            throw ExportException.databaseAway(e);
        }
    }
}
