package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.aggregate.Aggregate;
import eu.alpsynergy.synergy.aggregate.AnalyticsEngine;
import eu.alpsynergy.synergy.aggregate.CountedAggregates;
import eu.alpsynergy.synergy.aggregate.RegionAggregates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Counts in the server, one statement a matrix: only the cells cross the network, whatever the number of firms. */
public final class CypherAggregates implements AnalyticsEngine {

    private final Driver driver;
    private final SnapshotReader reader;
    private final CypherCatalogue catalogue = new CypherCatalogue();

    public CypherAggregates(Driver driver, String database) {
        this.driver = driver;
        this.reader = new SnapshotReader(driver, database);
    }

    /** A version that an import removed meanwhile would count as nothing: so the pointer must still name it afterwards. */
    @Override
    public RegionAggregates aggregate(GraphSnapshot snapshot) {
        String version = snapshot.dataset().version();
        CountedAggregates.Builder counted = new CountedAggregates.Builder(snapshot);
        for (Aggregate aggregate : Aggregate.values()) {
            for (Record row : rows(aggregate, version)) {
                counted.add(
                        aggregate,
                        row.get("row").asString(),
                        row.get("column").asString(),
                        row.get("layer").asString(),
                        row.get("count").asLong());
            }
        }
        Optional<String> now = reader.currentVersion();
        if (!now.equals(Optional.of(version))) {
            throw new SnapshotException(
                    "aggregates-moving",
                    "The database holds " + now.orElse("no dataset") + " by now; " + version
                            + " cannot be counted there any more. Ask again when the import has ended.",
                    Map.of("version", version));
        }
        return counted.build();
    }

    private List<Record> rows(Aggregate aggregate, String version) {
        try (Session session = driver.session(reader.sessions())) {
            String statement = catalogue.statement("aggregate/" + aggregate.code());
            return session.executeRead(
                    tx -> tx.run(statement, Map.of("version", version)).list());
        }
    }
}
