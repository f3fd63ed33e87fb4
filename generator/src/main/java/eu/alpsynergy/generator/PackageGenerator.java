package eu.alpsynergy.generator;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.model.AlpSynergyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes an invented data package and, beside its tables, {@code truth.json} with what was planted in it. The folder
 * appears when everything is written; until then the files lie in a folder of the same name that ends with
 * {@code .partial}.
 */
public final class PackageGenerator {

    private final ProgressListener progress;

    public PackageGenerator(ProgressListener progress) {
        this.progress = progress;
    }

    /**
     * Writes into a folder that does not exist yet or is empty; the rows by table.
     *
     * @throws AlpSynergyException {@code folder-not-empty}, {@code cannot-write}
     */
    public Map<String, Long> generate(GeneratorArguments wanted, Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        try {
            refuseUsed(target);
            refuseUsed(partial);
            Files.createDirectories(partial);
            boolean done = false;
            try {
                Map<String, Long> rows = write(wanted, partial);
                Files.deleteIfExists(target);
                Files.move(partial, target);
                done = true;
                return rows;
            } finally {
                if (!done) {
                    delete(partial);
                }
            }
        } catch (IOException e) {
            throw new AlpSynergyException(
                    "cannot-write",
                    "the data package could not be written to '%s': %s; nothing was left there. Free space or name another folder with --out"
                            .formatted(target, e),
                    Map.of("folder", target.toString()),
                    e);
        }
    }

    private Map<String, Long> write(GeneratorArguments wanted, Path folder) throws IOException {
        Invention invention = Invention.of(wanted);
        PackageFolder out = new PackageFolder(folder);
        new VocabularyTables(out).write(wanted);
        new RegionTables(out, invention).write();
        new ProjectTables(out, invention).write();
        new ActorTables(out, invention).write(progress);
        new TieTable(
                        out,
                        invention,
                        new TieDraws(wanted.ties(), invention.places(), invention.population(), invention.draws()))
                .write(progress);
        new TruthFile(invention).write(folder);
        out.writeDescriptor(wanted);
        return out.rows();
    }

    private static void refuseUsed(Path folder) throws IOException {
        boolean used = Files.exists(folder);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                used = files.findAny().isPresent();
            }
        }
        if (used) {
            throw new AlpSynergyException(
                    "folder-not-empty",
                    "'" + folder + "' is not an empty folder; name a new or an empty one with --out, or remove it",
                    Map.of("folder", folder.toString()));
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
