package eu.alpsynergy.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** One dataset version in Neo4j, read by its connector: relationships with the ids at their ends; version and columns are picked in the server. */
record Neo4jTables(SparkSession spark, Map<String, String> connection, String version) implements Tables {

    /** How the rows of a table stand in the graph: start label, relationship type, end label, and the properties in the order of the columns. */
    private record Shape(String from, String type, String to, List<String> properties) {}

    private static final Map<String, Shape> SHAPES = Map.of(
            "actors", new Shape("Actor", "LOCATED_IN", "Region", List.of("source.id", "source.kind", "target.id")),
            "performances", new Shape("Actor", "PERFORMS", "Stage", List.of("source.id", "target.id")),
            "stage_themes", new Shape("Stage", "CONCERNS", "Theme", List.of("source.id", "target.id")),
            "memberships", new Shape("Actor", "MEMBER_OF", "Cluster", List.of("source.id", "target.id")),
            "clusters", new Shape("Cluster", "LOCATED_IN", "Region", List.of("source.id", "target.id")),
            "cluster_themes", new Shape("Cluster", "ACTIVE_IN", "Theme", List.of("source.id", "target.id")),
            "ties", new Shape("Actor", "TIED_TO", "Actor", List.of("source.id", "target.id", "rel.kind")));

    @Override
    public Dataset<Row> table(String name) {
        Shape shape = SHAPES.get(name);
        List<String> columns = COLUMNS.get(name);
        if (shape == null || columns == null) {
            throw new IllegalArgumentException("no table '" + name + "'");
        }
        DataFrameReader reader = spark.read().format("org.neo4j.spark.DataSource");
        for (Map.Entry<String, String> option : connection.entrySet()) {
            reader = reader.option(option.getKey(), option.getValue());
        }
        Dataset<Row> rows = reader.option("relationship", shape.type())
                .option("relationship.source.labels", ":" + shape.from())
                .option("relationship.target.labels", ":" + shape.to())
                .option("relationship.nodes.map", false)
                .load();
        // The connector learns columns from rows: without any there are none.
        if (!Arrays.asList(rows.columns()).contains("source.version")) {
            return none(columns);
        }
        Column[] picked = new Column[columns.size()];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = functions.col("`" + shape.properties().get(i) + "`").as(columns.get(i));
        }
        return rows.filter(functions.col("`source.version`").equalTo(version)).select(picked);
    }

    private Dataset<Row> none(List<String> columns) {
        return spark.createDataFrame(
                List.of(),
                new StructType(columns.stream()
                        .map(c -> DataTypes.createStructField(c, DataTypes.StringType, true))
                        .toArray(StructField[]::new)));
    }
}
