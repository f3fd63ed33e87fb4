package eu.alpsynergy.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Started by the explorer or by spark-submit: does one task and writes its file, whole or not at all. Exit code 0 done, 1 failed, 3 invalid arguments. */
public final class Main {

    /** A join in one machine: Spark's usual 200 parts are for clusters. */
    private static final int LOCAL_PARTITIONS = 8;

    private Main() {}

    public static void main(String[] args) throws IOException {
        try {
            run(Arguments.parse(args));
        } catch (InvalidArgumentsException e) {
            System.err.println("alpsynergy spark: " + e.getMessage());
            System.exit(3);
        }
    }

    private static void run(Arguments arguments) throws IOException {
        Path out = Path.of(arguments.text("--out")).toAbsolutePath();
        try (SparkSession spark = session(arguments.values().get("--master"))) {
            Tables tables = arguments.tables(spark);
            Path unfinished = out.resolveSibling(out.getFileName() + ".unfinished");
            switch (arguments.task()) {
                case AGGREGATES -> new ObjectMapper().writeValue(
                        unfinished.toFile(), Map.of("aggregates", cells(RegionCounts.of(tables))));
                case COMPONENTS -> write(unfinished, "component", new TieGraph(tables).components());
                case LABEL_PROPAGATION -> write(
                        unfinished,
                        "label",
                        new TieGraph(tables).labels((int) arguments.number("--rounds", 10)));
                case PAGERANK -> write(
                        unfinished,
                        "pagerank",
                        new TieGraph(tables)
                                .pageRank(arguments.number("--damping", 0.85), arguments.number("--tolerance", 1e-6)));
            }
            Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Without a master, spark-submit or Spark's own settings say where. On this machine alone nobody else may connect. */
    private static SparkSession session(@Nullable String master) {
        SparkSession.Builder builder =
                SparkSession.builder().appName("alpsynergy").config("spark.ui.enabled", false);
        if (master == null) {
            return builder.getOrCreate();
        }
        if (master.startsWith("local")) {
            builder = builder.config("spark.driver.host", "127.0.0.1")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.sql.shuffle.partitions", LOCAL_PARTITIONS);
        }
        return builder.master(master).getOrCreate();
    }

    private static List<Map<String, Object>> cells(List<RegionCounts.Cell> cells) {
        return cells.stream()
                .map(c -> Map.<String, Object>of(
                        "aggregate", c.aggregate(),
                        "row", c.row(),
                        "column", c.column(),
                        "layer", c.layer(),
                        "count", c.count()))
                .toList();
    }

    /** One partition in memory at a time. */
    private static void write(Path file, String column, JavaPairRDD<String, ?> values) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write("actor," + column + "\n");
            for (Iterator<? extends Tuple2<String, ?>> rows = values.toLocalIterator(); rows.hasNext(); ) {
                Tuple2<String, ?> row = rows.next();
                text.write(quoted(row._1()) + "," + quoted(String.valueOf(row._2())) + "\n");
            }
        }
    }

    private static String quoted(String cell) {
        return cell.matches("[\\w.+-]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
