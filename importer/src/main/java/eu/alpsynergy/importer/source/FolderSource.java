package eu.alpsynergy.importer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A data package in a folder; links that lead out of the folder are refused. */
final class FolderSource implements PackageSource {

    private static final int DEEPEST_FOLDER = 8;

    private final Path root;
    private final Set<String> files;
    private final ByteBudget budget;

    private FolderSource(Path root, Set<String> files, PackageLimits limits) {
        this.root = root;
        this.files = files;
        this.budget = new ByteBudget(limits);
    }

    static FolderSource of(Path folder, PackageLimits limits) throws IOException {
        Path root = folder.toRealPath();
        Set<String> files = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(root, DEEPEST_FOLDER)) {
            walk.filter(Files::isRegularFile)
                    .limit(limits.files() + 1L)
                    .forEach(file -> files.add(root.relativize(file).toString().replace('\\', '/')));
        }
        if (files.size() > limits.files()) {
            throw UnreadablePackageException.unsafe(
                    String.valueOf(root.getFileName()),
                    "the folder holds more than " + limits.files() + " files",
                    "give the folder of the data package alone");
        }
        return new FolderSource(root, files, limits);
    }

    @Override
    public Set<String> files() {
        return files;
    }

    @Override
    public InputStream open(String file) throws IOException {
        Path real = root.resolve(file).toRealPath();
        if (!real.startsWith(root)) {
            throw UnreadablePackageException.unsafe(
                    file, "the file is a link that leads out of the package", "copy the file into the package");
        }
        return budget.limited(file, Files.newInputStream(real));
    }

    @Override
    public void close() {
        // A folder holds nothing open.
    }
}
