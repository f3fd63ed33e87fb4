package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.Settings;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.bulk.BulkFiles;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.importer.load.ImportResult;
import eu.alpsynergy.neo4j.local.BulkImport;
import eu.alpsynergy.neo4j.local.LocalNeo4jConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Loads a checked package into an embedded database that does not exist yet, by Neo4j's own import tool. */
final class BulkLoad {

    /** Below this many rows the tool's own start takes longer than it saves. */
    static final long LEAST_ROWS = 100_000;

    /** Constraints over millions of rows take longer than a reader's query may. */
    private static final Map<String, String> WITHOUT_TIMEOUT = Map.of("db.transaction.timeout", "0");

    /** What the tool itself takes is free again when constraints are made and rows counted over the whole store. */
    private static final int HEAP_MB = 512;

    private static final int PAGE_CACHE_MB = 768;

    /** A slow start on a busy machine must not cost all that was loaded. */
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final LocalNeo4jConfig config;
    private final ProgressListener progress;

    BulkLoad(LocalNeo4jConfig config, ProgressListener progress) {
        this.config = config.withMemoryMb(Math.max(HEAP_MB, config.maxHeapMb()), PAGE_CACHE_MB)
                .withStartTimeout(LONGEST_START)
                .withExtraSettings(WITHOUT_TIMEOUT);
        this.progress = progress;
    }

    /** Which way to load. */
    enum Choice {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** Why the database of these settings cannot be filled this way; nothing when it can. */
    static Optional<String> obstacle(Settings settings) {
        return settings.server().isPresent()
                ? Optional.of("the database is a server given by URI, not the embedded one")
                : BulkImport.obstacle(settings.dataDir());
    }

    /** Files, tool, then over Bolt constraints, counts and the pointer. The duration is that of all of it. */
    ImportResult load(PreparedPackage data, ImportOptions options) {
        long begin = System.nanoTime();
        BulkImport bulk = new BulkImport(config);
        runTool(data, options, bulk);
        progress.stage("start the database", -1);
        ImportResult adopted;
        try (Database database = Database.embedded(config)) {
            adopted = new DatasetImporter(database.driver(), database.name()).adopt(data, options, progress);
            progress.stage("stop the database", -1);
        }
        progress.done();
        bulk.finish();
        return adopted.lasting(System.nanoTime() - begin);
    }

    private void runTool(PreparedPackage data, ImportOptions options, BulkImport bulk) {
        try {
            Path files = Files.createTempDirectory(options.workFolder(), "alpsynergy-bulk-");
            try {
                BulkFiles.Written written = BulkFiles.write(data, files, progress);
                progress.stage("import tool: start", -1);
                bulk.run(written.arguments(), files, new ToolProgress(written, progress));
                progress.done();
            } finally {
                PreparedPackage.delete(files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write the files for the import tool under " + options.workFolder(), e);
        }
    }
}
