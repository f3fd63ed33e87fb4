package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.analytics.SparkAggregates;
import eu.alpsynergy.api.app.analytics.SparkProgram;
import eu.alpsynergy.api.app.analytics.SparkSource;
import eu.alpsynergy.api.app.settings.AnalyticsSettings;
import eu.alpsynergy.api.app.settings.SettingKey;
import eu.alpsynergy.synergy.aggregate.AnalyticsEngine;
import eu.alpsynergy.synergy.neo4j.CypherAggregates;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of counting per region, and the engine they name. */
final class AnalyticsOptions {

    private final Map<SettingKey, String> given = new EnumMap<>(SettingKey.class);

    @Option(
            names = "--analytics",
            paramLabel = "ENGINE",
            description = "what counts firms per region: snapshot, cypher or spark (default: snapshot)")
    void engine(String value) {
        given.put(SettingKey.ANALYTICS, value);
    }

    @Option(
            names = "--spark-master",
            paramLabel = "MASTER",
            description = "where Spark works, local[2] or the address of a cluster (default: local[2])")
    void master(String value) {
        given.put(SettingKey.SPARK_MASTER, value);
    }

    void giveTo(SettingsOptions options) {
        given.forEach(options::give);
    }

    static AnalyticsEngine engine(AnalyticsSettings settings, Database database) {
        return switch (settings.engine()) {
            case SNAPSHOT -> AnalyticsEngine.snapshot();
            case CYPHER -> new CypherAggregates(database.driver(), database.name());
            case SPARK ->
                new SparkAggregates(
                        program(settings),
                        snapshot -> source(database, snapshot.dataset().version()));
        };
    }

    static SparkProgram program(AnalyticsSettings settings) {
        return new SparkProgram(Installation.spark(), settings.sparkMaster());
    }

    static SparkSource source(Database database, String version) {
        return new SparkSource.Neo4j(database.uri(), database.user(), database.password(), database.name(), version);
    }
}
