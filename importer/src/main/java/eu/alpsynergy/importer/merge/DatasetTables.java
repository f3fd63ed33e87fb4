package eu.alpsynergy.importer.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.SchemaReader;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.DescriptorFile;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.PackageSource;
import eu.alpsynergy.importer.source.TableFile;
import eu.alpsynergy.importer.source.UnreadablePackageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tables of a data package in a folder, read when they are first asked for and changed in memory. A table that the package does not
 * have is taken from the contract when rows are put into it.
 */
public final class DatasetTables {

    private final Path folder;
    private final ObjectNode descriptor;
    private final PackageSchema schema;
    private final PackageSchema contract = Contract.load().schema();
    private final Map<String, TableFile> tables = new TreeMap<>();
    private final Map<String, RowChanges> changes = new TreeMap<>();
    private final List<String> added = new ArrayList<>();

    private DatasetTables(Path folder, PackageSchema schema) {
        this.folder = folder;
        this.schema = schema;
        this.descriptor = schema.descriptor().deepCopy();
    }

    /** Opens a folder; one without a readable descriptor is an {@link UnreadablePackageException}. */
    public static DatasetTables open(Path folder) {
        if (!Files.isRegularFile(folder.resolve(PackageSource.DESCRIPTOR))) {
            throw new UnreadablePackageException(Problem.ofFile(
                    String.valueOf(folder),
                    Rule.MISSING_FILE,
                    "is no folder with a data package",
                    "give one by --into"));
        }
        try (PackageSource source = PackageSource.open(folder, PackageLimits.standard())) {
            ProblemLog log = new ProblemLog();
            PackageSchema schema = SchemaReader.read(DescriptorFile.read(source, PackageLimits.standard()), log);
            log.report(schema.name(), Map.of()).problems().stream().findFirst().ifPresent(p -> {
                throw new UnreadablePackageException(p);
            });
            return new DatasetTables(folder, schema);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    public Path folder() {
        return folder;
    }

    public boolean has(String table) {
        return tables.containsKey(table) || schema.findTable(table).isPresent();
    }

    /** The tables that the package's descriptor names. */
    public List<TableSchema> schemas() {
        return schema.tables();
    }

    /** A table of the package; empty when the package does not have it. */
    public TableFile table(String name) {
        TableFile open = tables.get(name);
        if (open != null) {
            return open;
        }
        Optional<TableSchema> own = schema.findTable(name);
        TableFile read = own.isPresent() ? read(own.get()) : fromContract(name);
        tables.put(name, read);
        return read;
    }

    /** Puts a row in by its primary key and counts what that changed. Cells for columns that the package lacks are counted too. */
    public void put(String name, Map<String, String> row) {
        TableFile table = table(name);
        changes(name).count(table, row);
        table.put(new LinkedHashMap<>(row));
    }

    /** What was put into each table. */
    public Map<String, RowChanges> changes() {
        return changes;
    }

    /** Writes the tables that rows were put into, and the descriptor when a table was added. */
    public void write(Path target) throws IOException {
        for (Map.Entry<String, TableFile> table : tables.entrySet()) {
            if (changes.containsKey(table.getKey())) {
                table.getValue().write(target, table.getKey());
            }
        }
        List<String> used = added.stream().filter(changes::containsKey).toList();
        if (!used.isEmpty()) {
            used.forEach(this::describe);
            Files.writeString(
                    target.resolve(PackageSource.DESCRIPTOR),
                    descriptor.toPrettyString().replace("\r\n", "\n") + "\n");
        }
    }

    private void describe(String name) {
        for (JsonNode resource : contract.descriptor().path("resources")) {
            if (resource.path("name").asText().equals(name)) {
                descriptor.withArray("resources").add(resource.deepCopy());
            }
        }
    }

    private RowChanges changes(String name) {
        return changes.computeIfAbsent(name, n -> new RowChanges());
    }

    private TableFile fromContract(String name) {
        TableSchema known = contract.findTable(name).orElseThrow();
        added.add(name);
        return TableFile.empty(known.columns(), known.primaryKey());
    }

    private TableFile read(TableSchema table) {
        boolean asWritten = table.file().equals(table.name() + ".csv")
                && table.dialect().equals(table.canonical().dialect())
                && table.fields().stream().allMatch(f -> f.decimal() == '.' && f.group() == null);
        if (!asWritten) {
            throw new UnreadablePackageException(Problem.ofFile(
                    table.file(),
                    Rule.DESCRIPTOR,
                    "rows can be merged only into tables in UTF-8 with commas and decimal points, named after their table",
                    "import the package and export it again: the export is written so"));
        }
        try {
            return TableFile.read(folder, table.name(), table.primaryKey().toArray(String[]::new));
        } catch (IOException e) {
            throw new UnreadablePackageException(
                    Problem.ofFile(table.file(), Rule.PACKAGE_UNREADABLE, "cannot be read: " + e.getMessage(), null));
        }
    }
}
