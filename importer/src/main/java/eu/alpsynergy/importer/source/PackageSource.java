package eu.alpsynergy.importer.source;

import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The files of a data package, by their path inside it with forward slashes. */
public interface PackageSource extends AutoCloseable {

    /** The name of the file that describes a package. */
    String DESCRIPTOR = "datapackage.json";

    Set<String> files();

    /** Opens a file that is in {@link #files()}; reading stops with an error at the limits of size. */
    InputStream open(String file) throws IOException;

    @Override
    void close() throws IOException;

    /** Opens a folder, the {@code datapackage.json} in it, or a zip file; every refusal is an {@link UnreadablePackageException}. */
    static PackageSource open(Path path, PackageLimits limits) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.isDirectory(path)) {
                return FolderSource.of(path, limits);
            }
            Path parent = path.toAbsolutePath().getParent();
            if (name.equals(DESCRIPTOR) && Files.isRegularFile(path) && parent != null) {
                return FolderSource.of(parent, limits);
            }
            if (Files.isRegularFile(path)) {
                return ZipSource.of(path, limits);
            }
        } catch (IOException e) {
            throw unreadable(name, "cannot be read: " + e.getMessage());
        }
        throw unreadable(name, "'" + path + "' does not exist");
    }

    /** Opens a folder, a zip, or any other file as the only one of a package; a file that is packed with gzip is unpacked. */
    static PackageSource openExport(Path path, PackageLimits limits) {
        String name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path) || name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return open(path, limits);
        }
        return new SingleFileSource(path, limits);
    }

    private static UnreadablePackageException unreadable(String name, String message) {
        return new UnreadablePackageException(Problem.ofFile(
                name, Rule.PACKAGE_UNREADABLE, message, "give a folder with datapackage.json or a zip of one"));
    }
}
