package eu.alpsynergy.neo4j.local;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The database's home on disk: its folders, its password, and the version of Neo4j that wrote it. */
final class DataFolder {

    static final String IMPORT = "import";
    static final String PLUGINS = "plugins";
    private static final List<String> FOLDERS =
            List.of("conf", "data", IMPORT, PLUGINS, "lib", "licenses", "logs", "run", "certificates");

    private final Path home;

    private DataFolder(Path home) {
        this.home = home;
    }

    /** Makes what is absent and proves that it can be written to. */
    static DataFolder open(Path home) {
        try {
            if (!Files.exists(home)) {
                Files.createDirectories(home);
                restrict(home, "rwx------");
            }
            for (String folder : FOLDERS) {
                Files.createDirectories(home.resolve(folder));
            }
            Files.delete(Files.createTempFile(home, "write", ".probe"));
        } catch (IOException e) {
            throw unusable(home, e);
        }
        return new DataFolder(home);
    }

    Path home() {
        return home;
    }

    Path databases() {
        return home.resolve("data").resolve("databases");
    }

    Path conf() {
        return home.resolve("conf");
    }

    Path run() {
        return home.resolve("run");
    }

    Path console() {
        return home.resolve("logs").resolve("console.log");
    }

    /** Refuses a store this version of Neo4j must not open. */
    void requireReadableBy(String version) {
        String writtenBy = read(versionFile());
        if (writtenBy.isEmpty()) {
            if (holdsStore()) {
                throw new LocalNeo4jException(
                        "neo4j-data-foreign",
                        "The data folder " + home + " holds a Neo4j store that this program did not make;"
                                + " give another folder (--data-dir), or start your own server on it and give --neo4j-uri.",
                        Map.of("dataDir", home.toString()));
            }
        } else if (!StoreVersion.canOpen(version, writtenBy)) {
            throw new LocalNeo4jException(
                    "neo4j-data-version",
                    "The data folder " + home + " was written by Neo4j " + writtenBy + ", this program ships Neo4j "
                            + version
                            + ", which opens stores of its own series up to its own version only."
                            + " Use the program that wrote it, or give another folder (--data-dir) and import the data again.",
                    Map.of("dataDir", home.toString(), "writtenBy", writtenBy, "version", version));
        }
    }

    void markWrittenBy(String version) {
        write(versionFile(), version + "\n", "rw-r--r--");
    }

    /** The password kept here, or a new one that the new store learns at its first start. */
    Credentials credentials(SecureRandom random) {
        String kept = read(passwordFile());
        if (!kept.isEmpty()) {
            Credentials credentials = new Credentials("neo4j", kept);
            if (!holdsStore()) {
                teach(credentials, random);
            }
            return credentials;
        }
        if (holdsStore()) {
            throw new LocalNeo4jException(
                    "neo4j-password-missing",
                    "The data folder " + home + " holds a store but its password file " + passwordFile()
                            + " is gone. Put it back, or give another folder (--data-dir) and import the data again.",
                    Map.of("dataDir", home.toString()));
        }
        Credentials fresh = Credentials.generate(random);
        write(passwordFile(), fresh.password() + "\n", "rw-------");
        teach(fresh, random);
        return fresh;
    }

    private void teach(Credentials credentials, SecureRandom random) {
        write(home.resolve("data").resolve("dbms").resolve("auth.ini"), credentials.authLine(random), "rw-------");
    }

    private boolean holdsStore() {
        return Files.isDirectory(databases().resolve("system"));
    }

    private Path passwordFile() {
        return home.resolve("neo4j.password");
    }

    private Path versionFile() {
        return home.resolve("neo4j.version");
    }

    /** For other processes of ours that want to talk to the server while it runs. */
    void rememberBoltPort(int port) {
        write(boltPortFile(), port + "\n", "rw-------");
    }

    private Path boltPortFile() {
        return run().resolve("bolt.port");
    }

    /** What is needed to talk to a server on this folder; absent when none has run here. */
    static Optional<RunningNeo4j> lastRun(Path home) {
        DataFolder folder = new DataFolder(home);
        String port = folder.read(folder.boltPortFile());
        String password = folder.read(folder.passwordFile());
        return port.isEmpty() || password.isEmpty()
                ? Optional.empty()
                : Optional.of(new RunningNeo4j(URI.create("bolt://127.0.0.1:" + port), "neo4j", password));
    }

    void writeConf(String text) {
        write(conf().resolve("neo4j.conf"), text, "rw-------");
    }

    private String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private void write(Path file, String text, String permissions) {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            restrict(file, permissions);
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    static LocalNeo4jException unusable(Path path, IOException cause) {
        return new LocalNeo4jException(
                "neo4j-data-unusable",
                "The database's data cannot be kept at " + path + " ("
                        + cause.getClass().getSimpleName() + ": "
                        + cause.getMessage() + "). Make the folder writable and see that the disk has space,"
                        + " or give another folder (--data-dir).",
                Map.of("path", path.toString()),
                cause);
    }
}
