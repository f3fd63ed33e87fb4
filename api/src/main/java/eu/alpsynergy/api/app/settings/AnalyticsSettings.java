package eu.alpsynergy.api.app.settings;

/**
 * Settings of the counts per region.
 *
 * @param engine what counts
 * @param sparkMaster where Spark works
 */
public record AnalyticsSettings(Engine engine, String sparkMaster) {

    /** What counts. */
    public enum Engine {
        /** This process, over its snapshot. */
        SNAPSHOT,
        /** The database, by Cypher. */
        CYPHER,
        /** Spark, reading from the database. */
        SPARK
    }

    static AnalyticsSettings read(SettingValues values) {
        Engine engine =
                switch (values.text(SettingKey.ANALYTICS)) {
                    case "snapshot" -> Engine.SNAPSHOT;
                    case "cypher" -> Engine.CYPHER;
                    case "spark" -> Engine.SPARK;
                    default -> {
                        values.refuse(SettingKey.ANALYTICS);
                        yield Engine.SNAPSHOT;
                    }
                };
        String master = values.text(SettingKey.SPARK_MASTER);
        if (!master.matches("(local(\\[(\\d+|\\*)])?|spark://\\S+|yarn|k8s://\\S+)")) {
            values.refuse(SettingKey.SPARK_MASTER);
        }
        return new AnalyticsSettings(engine, master);
    }
}
