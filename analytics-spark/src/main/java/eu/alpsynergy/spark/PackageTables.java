package eu.alpsynergy.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The CSV files of a data package, read in parallel; quoted cells may hold line breaks. */
record PackageTables(SparkSession spark, Path folder) implements Tables {

    PackageTables {
        if (!Files.isDirectory(folder)) {
            throw new InvalidArgumentsException(
                    "--package '" + folder + "' is no folder; name the folder of a data package, unpacked");
        }
        Path aliases = folder.resolve("aliases.csv");
        if (hasRows(aliases)) {
            throw new InvalidArgumentsException(aliases + " says that rows of several spellings are one, which is applied when"
                    + " a package is loaded and not in its files. Load it and count in Neo4j (--neo4j-uri), or count the"
                    + " package that 'alpsynergy export DIR' writes.");
        }
    }

    private static boolean hasRows(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (var lines = Files.lines(file)) {
            return lines.skip(1).anyMatch(line -> !line.isBlank());
        } catch (IOException e) {
            throw new InvalidArgumentsException(file + " cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Dataset<Row> table(String name) {
        Path file = folder.resolve(name + ".csv");
        if (!Files.isReadable(file)) {
            throw new InvalidArgumentsException(file + " cannot be read; a data package has a file of this name");
        }
        Column[] columns = COLUMNS.getOrDefault(name, java.util.List.of()).stream()
                .map(functions::col)
                .toArray(Column[]::new);
        return spark.read()
                .option("header", true)
                .option("multiLine", true)
                .option("quote", "\"")
                .option("escape", "\"")
                .option("encoding", "UTF-8")
                .csv(file.toUri().toString())
                .select(columns);
    }
}
