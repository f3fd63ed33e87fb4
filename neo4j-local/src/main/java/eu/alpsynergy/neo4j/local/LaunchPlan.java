package eu.alpsynergy.neo4j.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything one start of the child needs, worked out once and used for every restart. */
record LaunchPlan(List<String> command, DataFolder folder, CdsArchive archive, PidFile pidFile) {

    LaunchPlan {
        command = List.copyOf(command);
    }

    /** Writes the settings and the JVM's argument file. Called anew at each start, as an archive may exist by then. */
    static LaunchPlan prepare(LocalNeo4jConfig config, ServerJars jars, DataFolder folder, int boltPort) {
        StoreMemory memory = StoreMemory.of(folder.databases(), config.pageCacheMb());
        folder.writeConf(Neo4jConf.text(config.withMemoryMb(config.maxHeapMb(), memory.pageCacheMb()), boltPort));
        List<Path> classPath = new ArrayList<>(jars.jars());
        classPath.add(ChildJar.in(config.cacheDir()));
        CdsArchive archive = CdsArchive.in(config.cacheDir(), classPath);
        Path arguments = folder.run().resolve("java.args");
        try {
            Files.write(arguments, jvmArguments(config, memory, classPath, archive));
        } catch (IOException e) {
            throw DataFolder.unusable(arguments, e);
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + arguments,
                "eu.alpsynergy.neo4j.local.child.ChildMain",
                ServerJars.MAIN_CLASS,
                "--home-dir=" + folder.home(),
                "--config-dir=" + folder.conf(),
                "--console-mode");
        return new LaunchPlan(command, folder, archive, new PidFile(folder.run()));
    }

    /** An argument file, as 214 jars are too long a line for some systems. With a small store a quick start counts for more than peak speed. */
    private static List<String> jvmArguments(
            LocalNeo4jConfig config, StoreMemory memory, List<Path> classPath, CdsArchive archive) {
        Stream<String> fixed = Stream.of(
                "-Xmx" + config.maxHeapMb() + "m",
                "-XX:+UseSerialGC",
                memory.large() ? "-XX:ReservedCodeCacheSize=128m" : "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:+DisableExplicitGC",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dlog4j2.disable.jmx=true",
                "-Dio.netty.leakDetection.level=DISABLED",
                "-Dio.netty.tryReflectionSetAccessible=true",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");
        Stream<String> cds = config.appCdsArchive() ? archive.options().stream() : Stream.of();
        return Stream.of(fixed, cds, Stream.of("-cp", joined(classPath)))
                .flatMap(options -> options)
                .map(LaunchPlan::quoted)
                .toList();
    }

    /** The import tool works on all processors at full speed and ends. */
    static List<String> importArguments(int heapMb, List<Path> classPath) {
        return Stream.of(
                        "-Xmx" + heapMb + "m",
                        "-XX:+UseParallelGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-Dlog4j2.disable.jmx=true",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/java.io=ALL-UNNAMED",
                        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                        "-cp",
                        joined(classPath))
                .map(LaunchPlan::quoted)
                .toList();
    }

    private static String joined(List<Path> classPath) {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
