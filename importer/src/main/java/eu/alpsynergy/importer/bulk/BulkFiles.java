package eu.alpsynergy.importer.bulk;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.bulk.GraphShape.LinkShape;
import eu.alpsynergy.importer.bulk.GraphShape.NodeShape;
import eu.alpsynergy.importer.bulk.GraphShape.Pointer;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.Ahead;
import eu.alpsynergy.importer.source.CsvLine;
import eu.alpsynergy.importer.source.CsvTable;
import eu.alpsynergy.importer.source.Dialect;
import eu.alpsynergy.importer.source.PackageLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the files and arguments with which Neo4j's import tool makes the graph of a checked package. */
public final class BulkFiles {

    private static final String ITEM_SEPARATOR = "\u001f";
    private static final String VERSION = "version:string";

    private final PreparedPackage data;
    private final Path folder;
    private final ProgressListener progress;
    private final GraphShape shapes = new GraphShape();
    private final List<String> arguments = new ArrayList<>();
    private boolean multiline;
    private long nodes;
    private long relationships;

    /**
     * What was written.
     *
     * @param arguments for the tool
     * @param nodes how many it will make
     * @param relationships how many it will make
     */
    public record Written(List<String> arguments, long nodes, long relationships) {

        public Written {
            arguments = List.copyOf(arguments);
        }
    }

    private BulkFiles(PreparedPackage data, Path folder, ProgressListener progress) {
        this.data = data;
        this.folder = folder;
        this.progress = progress;
    }

    /** Writes into a folder that exists; the arguments name the files relative to it. */
    public static Written write(PreparedPackage data, Path folder, ProgressListener progress) throws IOException {
        BulkFiles files = new BulkFiles(data, folder, progress);
        progress.stage("write files for the import tool", data.totalRows());
        for (TableSchema table : data.tables()) {
            if (files.shapes.of(table.name()) instanceof NodeShape node) {
                files.nodes(table.canonical(), node);
            } else if (files.shapes.of(table.name()) instanceof LinkShape link) {
                files.links(table.canonical(), link);
            }
        }
        progress.done();
        List<String> all = new ArrayList<>(List.of(
                "--id-type=string",
                "--delimiter=,",
                // One that no cell can hold.
                "--array-delimiter=U+001F",
                "--multiline-fields=" + files.multiline,
                // Everything was checked: what is bad now is a fault of ours.
                "--bad-tolerance=0"));
        all.addAll(files.arguments);
        return new Written(all, files.nodes, files.relationships);
    }

    private void nodes(TableSchema table, NodeShape shape) throws IOException {
        String file = table.name() + ".csv";
        List<String> header = new ArrayList<>(List.of(VERSION));
        boolean byKind = !shape.labelsByKind().isEmpty();
        if (byKind) {
            header.add(":LABEL");
        }
        for (FieldSchema field : table.fields()) {
            header.add(field.name().equals("id") ? "id:ID(" + shape.label() + ")" : property(field));
        }
        int kind = byKind ? table.indexOf("kind").orElseThrow() : -1;
        List<BulkTable> pointers = new ArrayList<>();
        try (BulkTable out = new BulkTable(folder.resolve(file), header);
                CsvTable csv = open(table);
                Ahead<CsvLine> rows = new Ahead<>(csv::next)) {
            for (Pointer pointer : shape.pointers()) {
                pointers.add(open(table, shape, pointer));
            }
            for (Optional<CsvLine> line = rows.next(); line.isPresent(); line = rows.next()) {
                List<String> cells = line.get().cells();
                List<String> row = new ArrayList<>(List.of(data.version()));
                if (byKind) {
                    row.add(shape.labelsByKind().getOrDefault(cells.get(kind), ""));
                }
                for (int f = 0; f < cells.size(); f++) {
                    row.add(value(cells.get(f), table.fields().get(f)));
                }
                out.write(row);
                nodes++;
                progress.advance(1);
                point(table, shape, cells, pointers);
            }
            multiline |= out.isMultiline();
        } finally {
            for (BulkTable pointer : pointers) {
                pointer.close();
            }
        }
        arguments.add("--nodes=" + shape.label() + "=" + file);
    }

    private BulkTable open(TableSchema table, NodeShape shape, Pointer pointer) throws IOException {
        String file = table.name() + "." + pointer.column() + ".csv";
        arguments.add("--relationships=" + pointer.type() + "=" + file);
        return new BulkTable(
                folder.resolve(file),
                pointer.reversed()
                        ? ends(pointer.otherLabel(), shape.label())
                        : ends(shape.label(), pointer.otherLabel()));
    }

    private void point(TableSchema table, NodeShape shape, List<String> cells, List<BulkTable> out) throws IOException {
        String id = cells.get(table.indexOf("id").orElseThrow());
        for (int p = 0; p < out.size(); p++) {
            Pointer pointer = shape.pointers().get(p);
            String other = cells.get(table.indexOf(pointer.column()).orElseThrow());
            if (!other.isEmpty()) {
                out.get(p).write(pointer.reversed() ? List.of(other, id) : List.of(id, other));
                relationships++;
            }
        }
    }

    private void links(TableSchema table, LinkShape shape) throws IOException {
        String file = table.name() + ".csv";
        List<String> header = new ArrayList<>(ends(shape.fromLabel(), shape.toLabel()));
        header.add(VERSION);
        if (shape.typeByKind()) {
            header.add(":TYPE");
        }
        int from = table.indexOf(shape.fromColumn()).orElseThrow();
        int to = table.indexOf(shape.toColumn()).orElseThrow();
        for (int f = 0; f < table.fields().size(); f++) {
            if (f != from && f != to) {
                header.add(property(table.fields().get(f)));
            }
        }
        int kind = shape.typeByKind() ? table.indexOf("kind").orElseThrow() : -1;
        try (BulkTable out = new BulkTable(folder.resolve(file), header);
                CsvTable csv = open(table);
                Ahead<CsvLine> rows = new Ahead<>(csv::next)) {
            for (Optional<CsvLine> line = rows.next(); line.isPresent(); line = rows.next()) {
                List<String> cells = line.get().cells();
                List<String> row = new ArrayList<>(List.of(cells.get(from), cells.get(to), data.version()));
                if (shape.typeByKind()) {
                    row.add(cells.get(kind).toUpperCase(Locale.ROOT));
                }
                for (int f = 0; f < cells.size(); f++) {
                    if (f != from && f != to) {
                        row.add(value(cells.get(f), table.fields().get(f)));
                    }
                }
                out.write(row);
                relationships++;
                progress.advance(1);
            }
            multiline |= out.isMultiline();
        }
        arguments.add("--relationships=" + (shape.typeByKind() ? "" : shape.type() + "=") + file);
    }

    private CsvTable open(TableSchema table) throws IOException {
        CsvTable rows = new CsvTable(
                table.file(), Files.newInputStream(data.file(table)), Dialect.canonical(), PackageLimits.standard());
        rows.next();
        return rows;
    }

    private static List<String> ends(String from, String to) {
        return List.of(":START_ID(" + from + ")", ":END_ID(" + to + ")");
    }

    /** Types as {@code package-info} of the loader names them. */
    private static String property(FieldSchema field) {
        String type = field.listSeparator() != null
                ? "string[]"
                : switch (field.type()) {
                    case STRING, ANY -> "string";
                    case INTEGER, YEAR -> "long";
                    case NUMBER -> "double";
                    case BOOLEAN -> "boolean";
                    case DATE -> "date";
                };
        return field.property() + ":" + type;
    }

    private static String value(String cell, FieldSchema field) {
        String separator = field.listSeparator();
        return separator == null ? cell : cell.replace(separator, ITEM_SEPARATOR);
    }
}
