package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.Database.Call;
import eu.alpsynergy.importer.mapping.CanonicalRows;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the rows of a prepared package into the graph, batch by batch, from the checkpoint on. */
final class BatchLoader {

    private static final Logger LOG = LoggerFactory.getLogger(BatchLoader.class);

    private final Database database;
    private final ImportLock lock;
    private final PreparedPackage data;
    private final int batchSize;

    BatchLoader(Database database, ImportLock lock, PreparedPackage data, int batchSize) {
        this.database = database;
        this.lock = lock;
        this.data = data;
        this.batchSize = batchSize;
    }

    void load(Checkpoint from, ProgressListener progress) {
        progress.stage("load", data.totalRows());
        List<TableSchema> tables = data.tables();
        for (int t = 0; t < tables.size(); t++) {
            Optional<Long> done = from.rowsDoneOf(t);
            if (done.isEmpty()) {
                progress.advance(data.rows().getOrDefault(tables.get(t).name(), 0L));
            } else {
                loadTable(t, done.get(), progress);
            }
        }
        progress.done();
    }

    private void loadTable(int t, long from, ProgressListener progress) {
        TableSchema table = data.tables().get(t);
        List<String> earlier =
                data.tables().subList(0, t).stream().map(TableSchema::name).toList();
        try (BatchReader batches = new BatchReader(new CanonicalRows(data.file(table), table), from, batchSize)) {
            progress.advance(from);
            long row = from;
            for (List<Map<String, Object>> batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
                Batch now = new Batch(table, earlier, batch, row + batch.size());
                load(now);
                row = now.end;
                progress.advance(batch.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the canonical table " + table.name(), e);
        }
    }

    /** Rows of a table, the tables before it, and how many of its rows are in when the batch is. */
    private record Batch(TableSchema table, List<String> earlier, List<Map<String, Object>> rows, long end) {}

    /** Does nothing when the checkpoint says that this batch is in: a commit whose answer was lost. */
    private void load(Batch batch) {
        Call begin = lock.beginBatch(data.version(), batch.table.name(), batch.earlier, batch.end);
        Call load = new Call("load/" + batch.table.name(), Map.of("version", data.version(), "rows", batch.rows));
        try {
            database.writeTogether(begin, load, (begun, loaded) -> {
                if (!ImportLock.hasBegun(begun, data.version())) {
                    // The rows were sent all the same; this undoes them.
                    throw new AlreadyLoadedException();
                }
                return check(loaded.get(), batch);
            });
        } catch (AlreadyLoadedException e) {
            LOG.debug("rows of {} up to {} are in already", batch.table.name(), batch.end);
        }
    }

    private long check(List<Record> answer, Batch batch) {
        long loaded = answer.isEmpty() ? 0 : answer.get(0).get("loaded").asLong();
        if (loaded != batch.rows.size()) {
            throw new BrokenLoadException(
                    "%d of %d rows of %s were loaded: what they refer to is not in the graph"
                            .formatted(loaded, batch.rows.size(), batch.table.name()),
                    data.version());
        }
        return loaded;
    }

    private static final class AlreadyLoadedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
