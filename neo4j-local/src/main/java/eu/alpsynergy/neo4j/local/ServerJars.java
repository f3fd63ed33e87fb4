package eu.alpsynergy.neo4j.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Neo4j Community's jars in one folder, and the version they are of. */
record ServerJars(List<Path> jars, String version) {

    static final String MAIN_CLASS = "org.neo4j.server.CommunityEntryPoint";
    private static final Pattern KERNEL = Pattern.compile("neo4j-kernel-(\\d+\\.\\d+\\.\\d+[^/]*)\\.jar");

    ServerJars {
        jars = List.copyOf(jars);
    }

    static ServerJars in(Path folder) {
        List<Path> jars = list(folder);
        List<String> versions = jars.stream()
                .map(jar -> KERNEL.matcher(jar.getFileName().toString()))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .toList();
        if (versions.size() != 1) {
            String found =
                    versions.isEmpty() ? "no neo4j-kernel jar" : "the versions " + String.join(" and ", versions);
            throw new LocalNeo4jException(
                    "neo4j-jars",
                    "The folder of Neo4j's jars, " + folder + ", holds " + found
                            + "; exactly one version is needed. Build the module neo4j-local anew"
                            + " (./mvnw -pl neo4j-local -am clean package), or give --neo4j-uri to use your own server.",
                    Map.of("folder", folder.toString(), "versions", versions));
        }
        return new ServerJars(jars, versions.get(0));
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LocalNeo4jException(
                    "neo4j-jars",
                    "The folder of Neo4j's jars, " + folder + ", cannot be read: " + e,
                    Map.of("folder", folder.toString()),
                    e);
        }
    }
}
