package eu.alpsynergy.benchmarks;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.bulk.BulkFiles;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.load.DatasetImporter;
import eu.alpsynergy.importer.load.ImportOptions;
import eu.alpsynergy.neo4j.local.BulkImport;
import eu.alpsynergy.neo4j.local.BulkProgress;
import eu.alpsynergy.neo4j.local.LocalNeo4jConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Seconds of Neo4j's import tool alone, on the files that our import writes for it. */
final class BulkToolAlone {

    private static final int CHILDREN_USER = 13;
    private static final double TICKS_A_SECOND = 100;

    private BulkToolAlone() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        ImportOptions options = ImportOptions.standard().withWorkFolder(folder);
        try (PreparedPackage data =
                DatasetImporter.prepare(Path.of(arguments[0]), options, ProgressListener.silent())) {
            Path files = Files.createDirectories(folder.resolve("files"));
            long begin = System.nanoTime();
            BulkFiles.Written tool = BulkFiles.write(data, files, ProgressListener.silent());
            System.out.printf("files written in %.1f s%n", (System.nanoTime() - begin) / 1e9);
            LocalNeo4jConfig config =
                    LocalNeo4jConfig.of(folder.resolve("alone"), Path.of(System.getProperty("alpsynergy.neo4j.lib")));
            double cpu = cpuOfChildren();
            long start = System.nanoTime();
            new BulkImport(config).run(tool.arguments(), files, BulkProgress.silent());
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "import tool alone: %,d rows in %.1f s, %.1f s of processor%n",
                    data.totalRows(), seconds, cpuOfChildren() - cpu);
            // For benchmarks/figures/bulk-load.sh.
            System.out.printf(Locale.ROOT, "tool\t%.1f\t%.1f%n", seconds, cpuOfChildren() - cpu);
        }
    }

    /** Seconds of the processor that children of this process took which have ended; Linux alone says it. */
    private static double cpuOfChildren() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return Double.NaN;
        }
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1])) / TICKS_A_SECOND;
    }
}
