package eu.alpsynergy.importer.load;

import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.mapping.CanonicalTable;
import eu.alpsynergy.importer.mapping.CanonicalText;
import eu.alpsynergy.importer.mapping.ContentHash;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.SchemaReader;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.importer.source.DescriptorFile;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.PackageSource;
import eu.alpsynergy.model.AlpSynergyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/** Writes the current dataset as a data package: canonical CSV and the descriptor it was imported with. */
public final class DatasetExporter {

    private static final Duration RETRY_FOR = Duration.ofSeconds(10);

    private final Database database;
    private final DatasetStore store;

    public DatasetExporter(Driver driver, String database) {
        this.database = new Database(driver, database, new CypherCatalogue(), RETRY_FOR);
        this.store = new DatasetStore(driver, database);
    }

    /** Exports into a folder that does not exist yet or is empty. */
    public ExportResult export(Path folder) {
        try {
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                throw new AlpSynergyException(
                        "folder-not-empty",
                        "'" + folder + "' is not an empty folder; name a new or an empty one",
                        Map.of("folder", folder.toString()));
            }
            Files.createDirectories(folder);
            return write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the data package to " + folder, e);
        }
    }

    /** The hash of what {@link #export} would write. */
    public String exportHash() {
        try {
            Path folder = Files.createTempDirectory("alpsynergy-export-");
            try {
                return write(folder).hash();
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the export to compute its hash", e);
        }
    }

    /** An import may replace the version while it is written: then what was written is written again. */
    private ExportResult write(Path folder) throws IOException {
        ExportResult result;
        do {
            DatasetVersion dataset = store.current()
                    .orElseThrow(() -> new AlpSynergyException(
                            "no-dataset", "the database holds no dataset; import one first", Map.of()));
            result = write(dataset, folder);
        } while (!store.currentVersion().filter(result.version()::equals).isPresent());
        return result;
    }

    private ExportResult write(DatasetVersion dataset, Path folder) throws IOException {
        DescriptorFile.Descriptor descriptor = DescriptorFile.parse(dataset.descriptor(), PackageLimits.standard());
        PackageSchema schema = SchemaReader.read(descriptor, new ProblemLog());
        Map<String, Path> files = new HashMap<>();
        Map<String, Long> rows = new HashMap<>();
        for (TableSchema table : schema.tables()) {
            Path file = folder.resolve(table.name() + ".csv");
            rows.put(table.name(), writeTable(dataset.version(), table.canonical(), file));
            files.put(table.name(), file);
        }
        Files.writeString(folder.resolve(PackageSource.DESCRIPTOR), dataset.descriptor(), StandardCharsets.UTF_8);
        return new ExportResult(dataset.version(), ContentHash.of(descriptor.tree(), files), rows);
    }

    /** The transaction may run twice; each time the file is written from its beginning. */
    private long writeTable(String version, TableSchema table, Path file) {
        return database.read(tx -> {
            try (CanonicalTable out = new CanonicalTable(file, table)) {
                Result result =
                        tx.tx().run(database.cypher().statement("export/" + table.name()), Map.of("version", version));
                while (result.hasNext()) {
                    out.add(texts(result.next(), table));
                }
                return out.rows();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + file, e);
            }
        });
    }

    private static List<String> texts(Record row, TableSchema table) {
        List<String> texts = new ArrayList<>(table.fields().size());
        for (FieldSchema field : table.fields()) {
            texts.add(CanonicalText.of(row.get(field.name()).asObject(), field));
        }
        return texts;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
