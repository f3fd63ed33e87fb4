package eu.alpsynergy.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Where a Neo4j is and how to enter; {@code origin} says, for the log, which provider it comes from. */
record ServerCoordinates(String origin, String uri, String user, String password, String database) {

    void save(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("origin", origin);
        properties.setProperty("uri", uri);
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("database", database);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Writer writer = Files.newBufferedWriter(part)) {
            properties.store(writer, null);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static ServerCoordinates load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new ServerCoordinates(
                properties.getProperty("origin", ""),
                properties.getProperty("uri", ""),
                properties.getProperty("user", ""),
                properties.getProperty("password", ""),
                properties.getProperty("database", ""));
    }

    @Override
    public String toString() {
        return origin + ", " + uri + ", database " + database;
    }
}
