package eu.alpsynergy.neo4j.local;

import eu.alpsynergy.neo4j.local.child.ChildMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fills a data folder that holds no database yet by Neo4j's own import tool, which runs in a child process with the
 * server's jars and ends when this process does. Until {@link #finish} the store counts as half made: any other process
 * that opens the folder removes it.
 */
public final class BulkImport {

    private static final int HEAP_MB = 512;
    private static final int MOST_REASONS = 5;
    private static final String TOOL = "org.neo4j.cli.AdminTool";

    private final LocalNeo4jConfig config;

    public BulkImport(LocalNeo4jConfig config) {
        this.config = config;
    }

    /** Why a folder cannot be filled this way; nothing when it can. */
    public static Optional<String> obstacle(Path dataDir) {
        Path home = dataDir.toAbsolutePath().normalize();
        if (DataLock.isHeld(home)) {
            return Optional.of("a database runs on " + home);
        }
        BulkMarker marker = new BulkMarker(home);
        return marker.storeExists() && !marker.isSet()
                ? Optional.of(home + " holds a database already")
                : Optional.empty();
    }

    /**
     * Runs the tool on files in a folder; its output is kept in {@code logs/import.log} of the data folder.
     *
     * @param arguments of {@code database import full}, but for the name of the database
     * @throws LocalNeo4jException {@code neo4j-bulk-import} with what the tool says; no store is left then
     */
    public void run(List<String> arguments, Path files, BulkProgress progress) {
        ServerJars jars = ServerJars.in(config.serverLib());
        DataFolder folder = DataFolder.open(config.dataDir());
        DataLock lock = DataLock.take(folder.home());
        try {
            BulkMarker marker = new BulkMarker(folder.home());
            marker.removeWhatIsLeft();
            obstacle(marker).ifPresent(why -> {
                throw new LocalNeo4jException(
                        "neo4j-bulk-import", why + "; import over Bolt instead (--bulk never)", Map.of());
            });
            folder.requireReadableBy(jars.version());
            folder.credentials(new SecureRandom());
            folder.markWrittenBy(jars.version());
            folder.writeConf(Neo4jConf.text(config, config.boltPort()));
            marker.set();
            run(jars, folder, marker, arguments, files, progress);
        } catch (IOException e) {
            throw DataFolder.unusable(config.dataDir(), e);
        } catch (InterruptedException e) {
            throw LocalNeo4j.interrupted(e);
        } finally {
            lock.close();
        }
    }

    /** The store is whole now: what was loaded is a dataset. */
    public void finish() {
        new BulkMarker(config.dataDir()).clear();
    }

    private static Optional<String> obstacle(BulkMarker marker) {
        return marker.storeExists() ? Optional.of("the data folder holds a database already") : Optional.empty();
    }

    private void run(
            ServerJars jars,
            DataFolder folder,
            BulkMarker marker,
            List<String> arguments,
            Path files,
            BulkProgress progress)
            throws IOException, InterruptedException {
        Path log = folder.home().resolve("logs").resolve("import.log");
        Files.deleteIfExists(log);
        OutputTail tail = new OutputTail(log, new BulkOutput(progress));
        ProcessBuilder builder = new ProcessBuilder(command(jars, folder, arguments))
                .directory(files.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(ChildProcess::isNotForTheChild);
        builder.environment().put("NEO4J_HOME", folder.home().toString());
        builder.environment().put("NEO4J_CONF", folder.conf().toString());
        Process process = builder.start();
        int exitCode;
        try {
            tail.follow(process.getInputStream());
            exitCode = process.waitFor();
        } finally {
            process.destroyForcibly();
            // The open pipe is what the child watches to end with us.
            process.getOutputStream().close();
        }
        if (exitCode != 0) {
            marker.removeStore();
            marker.clear();
            throw new LocalNeo4jException(
                    "neo4j-bulk-import",
                    "Neo4j's import tool ended with " + exitCode
                            + ". Nothing was loaded; import over Bolt (--bulk never),"
                            + " or see what it says (all of it is in " + log + "):\n  "
                            + String.join("\n  ", reasons(log, tail)),
                    Map.of("exitCode", exitCode));
        }
    }

    /** What the tool says was wrong; where it says nothing of the kind, its last lines. */
    private static List<String> reasons(Path log, OutputTail tail) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> said = lines.map(String::strip)
                    .filter(line -> line.contains("original error:") || line.startsWith("Caused by:"))
                    .distinct()
                    .limit(MOST_REASONS)
                    .toList();
            return said.isEmpty() ? tail.lastLines() : said;
        }
    }

    private List<String> command(ServerJars jars, DataFolder folder, List<String> arguments) throws IOException {
        List<Path> classPath = new ArrayList<>(jars.jars());
        classPath.add(ChildJar.in(config.cacheDir()));
        Path jvm = folder.run().resolve("import.args");
        Files.write(jvm, LaunchPlan.importArguments(HEAP_MB, classPath));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + jvm,
                ChildMain.class.getName(),
                TOOL,
                "database",
                "import",
                "full",
                BulkMarker.DATABASE,
                "--verbose",
                "--report-file=" + folder.home().resolve("logs").resolve("import.report")));
        command.addAll(arguments);
        return command;
    }
}
