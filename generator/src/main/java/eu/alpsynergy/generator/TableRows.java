package eu.alpsynergy.generator;

import eu.alpsynergy.importer.mapping.CanonicalTable;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One table while it is written: cells are set by column, a row ends with {@link #write()}. */
final class TableRows implements Closeable {

    static final String SOURCE = "generated";

    private final CanonicalTable table;
    private final Map<String, Integer> columns = new HashMap<>();
    private final String[] cells;
    private final boolean withProvenance;

    TableRows(Path folder, TableSchema schema) throws IOException {
        this.table = new CanonicalTable(folder.resolve(schema.file()), schema);
        List<String> names = schema.columns();
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), i);
        }
        this.cells = new String[names.size()];
        this.withProvenance = columns.containsKey("source");
        clear();
    }

    TableRows set(String column, String value) {
        Integer at = columns.get(column);
        if (at == null) {
            throw new IllegalStateException("the data package has no such column: " + column);
        }
        cells[at] = value;
        return this;
    }

    TableRows set(String column, long value) {
        return set(column, Long.toString(value));
    }

    /** The name of an invented thing in the five languages. */
    TableRows names(InventedName name) {
        return set("name_en", name.en())
                .set("name_de", name.de())
                .set("name_fr", name.fr())
                .set("name_it", name.it())
                .set("name_sl", name.sl());
    }

    void write() throws IOException {
        if (withProvenance) {
            set("source", SOURCE).set("status", "modelled");
        }
        // The table looks at the row before when it is given the next one, so each row is an array of its own.
        table.add(Arrays.asList(cells.clone()));
        clear();
    }

    long rows() {
        return table.rows();
    }

    private void clear() {
        Arrays.fill(cells, "");
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
