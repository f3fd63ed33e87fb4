package eu.alpsynergy.spark;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Where the rows of firms come from. Each table has exactly the columns of {@link #COLUMNS}, as text. */
interface Tables {

    Map<String, List<String>> COLUMNS = Map.of(
            "actors", List.of("id", "kind", "region"),
            "performances", List.of("actor", "stage"),
            "stage_themes", List.of("stage", "theme"),
            "memberships", List.of("actor", "cluster"),
            "clusters", List.of("id", "region"),
            "cluster_themes", List.of("cluster", "theme"),
            "ties", List.of("from_actor", "to_actor", "kind"));

    /** The session that the rows are read in. */
    SparkSession spark();

    /** The rows of one of the tables of {@link #COLUMNS}. */
    Dataset<Row> table(String name);
}
