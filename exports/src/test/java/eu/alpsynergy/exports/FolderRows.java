package eu.alpsynergy.exports;

import eu.alpsynergy.exports.dataset.DatasetCard;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.load.DatasetReader;
import eu.alpsynergy.importer.load.RowCells;
import eu.alpsynergy.importer.mapping.CanonicalRows;
import eu.alpsynergy.importer.mapping.SchemaReader;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.DescriptorFile;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The default dataset read from its files, without a database; cells can be exchanged for others that are hard to write. */
public final class FolderRows implements DatasetRows {

    /** What no format may stumble over: a formula, quotes, accents, line breaks, a control character, an emoji, ends of markup. */
    public static final String HARD = "=\"Ü&Ö\" <b>'é'\r\n\tž</b> \\ \\u0027 \u0007 \uD83C\uDFD4 ]]> ; // -- $x {y} ";

    /** What becomes of a cell. */
    @FunctionalInterface
    public interface Change {
        Object of(String table, String column, Object cell);
    }

    private final Path folder = DatasetFolder.find();
    private final Change change;
    private final Set<String> empty;
    private final DatasetCard card;
    private final List<TableSchema> tables;

    private FolderRows(Change change, Set<String> empty) {
        this.change = change;
        this.empty = empty;
        try {
            String descriptor = Files.readString(folder.resolve("datapackage.json"));
            this.tables =
                    SchemaReader.read(DescriptorFile.parse(descriptor, PackageLimits.standard()), new ProblemLog())
                            .tables()
                            .stream()
                            .map(TableSchema::canonical)
                            .toList();
            this.card =
                    DatasetCard.of("2026.2-test", "9.9.9", "AlpSynergy: regions", counts(), "0".repeat(64), descriptor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the files have it. */
    public static FolderRows plain() {
        return new FolderRows((table, column, cell) -> cell, Set.of());
    }

    /** With every actor's name hard to write. */
    public static FolderRows hard() {
        return changed((table, column, cell) -> table.equals("actors") && column.equals("name") ? HARD + cell : cell);
    }

    public static FolderRows changed(Change change) {
        return new FolderRows(change, Set.of());
    }

    /** A third of the rows: the largest tables that no other refers to are empty, for tests that load again and again. */
    public static FolderRows few(Change change) {
        return new FolderRows(
                change, Set.of("activity", "reference_activity", "participations", "ties", "performances"));
    }

    private Map<String, Long> counts() throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    counts.put(file.getFileName().toString().replace(".csv", ""), lines.count() - 1);
                }
            }
        }
        return counts;
    }

    /** Rows of a table by its file; no cell of the default dataset holds a line break. */
    public long count(String table) {
        return card.rows().get(table);
    }

    public TableSchema table(String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
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
        if (empty.contains(table.name())) {
            return;
        }
        try (CanonicalRows in = new CanonicalRows(folder.resolve(table.name() + ".csv"), table)) {
            for (List<Map<String, Object>> batch = in.next(500); !batch.isEmpty(); batch = in.next(500)) {
                for (Map<String, Object> row : batch) {
                    rows.row(cells(table, row));
                }
            }
        }
    }

    private RowCells cells(TableSchema table, Map<String, Object> row) {
        List<Object> cells = new ArrayList<>();
        for (var field : table.fields()) {
            Object cell = row.get(field.property());
            cells.add(cell == null ? null : change.of(table.name(), field.name(), cell));
        }
        return new RowCells(cells);
    }
}
