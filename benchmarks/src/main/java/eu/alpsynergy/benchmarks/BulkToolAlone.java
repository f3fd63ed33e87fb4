package eu.alpsynergy.benchmarks;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.bulk.BulkFiles;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.neo4j.local.BulkImport;
import eu.alpsynergy.neo4j.local.LocalNeo4jConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Seconds of Neo4j's import tool alone, on the files that our import writes for it. */
final class BulkToolAlone {

    private BulkToolAlone() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        ImportOptions options = ImportOptions.standard().withWorkFolder(folder);
        try (PreparedPackage data =
                DatasetImporter.prepare(Path.of(arguments[0]), options, ProgressListener.silent())) {
            Path files = Files.createDirectories(folder.resolve("files"));
            long begin = System.nanoTime();
            List<String> tool = BulkFiles.write(data, files, ProgressListener.silent());
            System.out.printf("files written in %.1f s%n", (System.nanoTime() - begin) / 1e9);
            LocalNeo4jConfig config =
                    LocalNeo4jConfig.of(folder.resolve("alone"), Path.of(System.getProperty("alpsynergy.neo4j.lib")));
            long start = System.nanoTime();
            new BulkImport(config).run(tool, files);
            System.out.printf("import tool alone: %,d rows in %.1f s%n", data.totalRows(), (System.nanoTime() - start) / 1e9);
        }
    }
}
