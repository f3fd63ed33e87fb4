package eu.alpsynergy.spark;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts per region: one statement a matrix, whole numbers, so that neither order nor partition changes them. */
final class RegionCounts {

    /** By the name of the matrix, as the product's other engines count it. */
    private static final Map<String, String> STATEMENTS = Map.of(
            "actors", "SELECT region, kind, '', COUNT(*) FROM actors GROUP BY region, kind",
            "stage_actors", """
                SELECT a.region, p.stage, '', COUNT(DISTINCT a.id)
                FROM performances p JOIN actors a ON a.id = p.actor GROUP BY a.region, p.stage""",
            "theme_actors", """
                SELECT a.region, t.theme, '', COUNT(DISTINCT a.id)
                FROM performances p JOIN actors a ON a.id = p.actor JOIN stage_themes t ON t.stage = p.stage
                GROUP BY a.region, t.theme""",
            "cluster_theme_actors", """
                SELECT a.region, t.theme, '', COUNT(DISTINCT a.id)
                FROM memberships m JOIN actors a ON a.id = m.actor JOIN cluster_themes t ON t.cluster = m.cluster
                GROUP BY a.region, t.theme""",
            "ties", """
                SELECT a.region, b.region, t.kind, COUNT(*)
                FROM ties t JOIN actors a ON a.id = t.from_actor JOIN actors b ON b.id = t.to_actor
                GROUP BY a.region, b.region, t.kind""",
            "memberships", """
                SELECT a.region, c.region, '', COUNT(*)
                FROM memberships m JOIN actors a ON a.id = m.actor JOIN clusters c ON c.id = m.cluster
                GROUP BY a.region, c.region""");

    /** One cell of one matrix. */
    record Cell(String aggregate, String row, String column, String layer, long count) {}

    private RegionCounts() {}

    /** All cells that are not 0, in no particular order: regions x themes of them, not firms. */
    static List<Cell> of(Tables tables) {
        for (String table : Tables.COLUMNS.keySet()) {
            Dataset<Row> rows = tables.table(table);
            // Actors stand in every statement: read once, spilled to disk where memory is short.
            (table.equals("actors") ? rows.persist() : rows).createOrReplaceTempView(table);
        }
        return STATEMENTS.entrySet().stream()
                .flatMap(statement -> tables.spark().sql(statement.getValue()).collectAsList().stream()
                        .map(r -> new Cell(
                                statement.getKey(), r.getString(0), r.getString(1), r.getString(2), r.getLong(3))))
                .toList();
    }
}
