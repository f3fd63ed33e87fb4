package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.mapping.TableSchema;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Record;

/** How far a load has come: the tables before this one are in, and so many rows of it. */
record Checkpoint(int table, long row) implements Comparable<Checkpoint> {

    static final Checkpoint START = new Checkpoint(0, 0);

    /** Reads the checkpoint of a dataset node; no table means the beginning. */
    static Checkpoint of(Record dataset, List<TableSchema> tables) {
        if (dataset.get("checkpointTable").isNull()) {
            return START;
        }
        String name = dataset.get("checkpointTable").asString();
        List<String> names = tables.stream().map(TableSchema::name).toList();
        return new Checkpoint(names.indexOf(name), dataset.get("checkpointRow").asLong());
    }

    Optional<Long> rowsDoneOf(int index) {
        if (index < table) {
            return Optional.empty();
        }
        return Optional.of(index == table ? row : 0L);
    }

    @Override
    public int compareTo(Checkpoint other) {
        return table == other.table ? Long.compare(row, other.row) : Integer.compare(table, other.table);
    }
}
