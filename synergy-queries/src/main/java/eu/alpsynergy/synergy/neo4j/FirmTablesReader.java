package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.model.ActorLinks;
import eu.alpsynergy.model.ActorTable;
import eu.alpsynergy.model.Tie;
import eu.alpsynergy.model.TieTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Streams the tables that grow with the number of firms into columns: some regions a query, several queries side by side, no more rows in
 * memory than are on their way. Not repeated by the driver, since rows already taken would come twice.
 */
final class FirmTablesReader {

    private static final Logger LOG = LoggerFactory.getLogger(FirmTablesReader.class);
    private static final long ROWS_A_MESSAGE = 500_000;
    /** About so many actors are asked for at once. */
    private static final long ACTORS_A_QUERY = 20_000;

    private static final int BATCH = 1_000;

    private final Supplier<Session> sessions;
    private final CypherCatalogue catalogue;
    private final SideBySide readers;
    private final String version;
    private final List<List<String>> parts;
    private final AtomicLong rows = new AtomicLong();

    /**
     * Of one dataset version.
     *
     * @param regions ids of its regions
     * @param actors how many it has, about
     */
    FirmTablesReader(
            Supplier<Session> sessions,
            CypherCatalogue catalogue,
            SideBySide readers,
            String version,
            List<String> regions,
            long actors) {
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.readers = readers;
        this.version = version;
        this.parts = parts(regions, 1 + actors / ACTORS_A_QUERY);
    }

    private static List<List<String>> parts(List<String> regions, long wanted) {
        int number = (int) Math.min(regions.size(), wanted);
        List<List<String>> parts = new ArrayList<>();
        for (int p = 0; p < number; p++) {
            parts.add(new ArrayList<>());
        }
        for (int r = 0; r < regions.size(); r++) {
            parts.get(r % number).add(regions.get(r));
        }
        return parts;
    }

    FirmTables read() {
        ActorTable.Builder actors = new ActorTable.Builder();
        stream(FirmTables.ACTORS, NodeRows::actor, actor -> actors.add(actor));
        ActorTable table = actors.build();
        TieTable.Builder ties = new TieTable.Builder(table);
        stream(
                FirmTables.TIES,
                row -> PlacedTie.of(NodeRows.tie(row), table),
                t -> ties.add(t.tie(), t.from(), t.to()));
        return new FirmTables(
                table,
                ties.build(),
                links(FirmTables.PERFORMANCES, ActorLinks.Kind.PERFORMANCES, LinkRows::performance, table),
                links(FirmTables.MEMBERSHIPS, ActorLinks.Kind.MEMBERSHIPS, LinkRows::membership, table),
                links(FirmTables.PARTICIPATIONS, ActorLinks.Kind.PARTICIPATIONS, LinkRows::participation, table));
    }

    private <F> ActorLinks<F> links(
            String table, ActorLinks.Kind<F> kind, Function<Row, F> mapping, ActorTable actors) {
        ActorLinks.Builder<F> links = new ActorLinks.Builder<>(kind, actors);
        stream(table, mapping, links::add);
        return links.build();
    }

    /** Rows are made side by side and taken one batch after another. */
    private <R> void stream(String table, Function<Row, R> mapping, Consumer<R> taker) {
        readers.all(parts, part -> {
            try (Session session = sessions.get();
                    Transaction tx = session.beginTransaction()) {
                Result result =
                        tx.run(catalogue.statement("snapshot/" + table), Map.of("version", version, "regions", part));
                List<R> batch = new ArrayList<>(BATCH);
                while (result.hasNext()) {
                    batch.add(mapping.apply(new Row(table, result.next())));
                    if (batch.size() == BATCH || !result.hasNext()) {
                        take(table, batch, taker);
                        batch.clear();
                    }
                }
            }
        });
    }

    private synchronized <R> void take(String table, List<R> batch, Consumer<R> taker) {
        batch.forEach(taker);
        long before = rows.getAndAdd(batch.size());
        if (before / ROWS_A_MESSAGE < (before + batch.size()) / ROWS_A_MESSAGE) {
            LOG.info("reading {}: {} rows of {} so far", version, before + batch.size(), table);
        }
    }

    /** A tie whose ends have been found already, outside the lock. */
    private record PlacedTie(Tie tie, int from, int to) {

        static PlacedTie of(Tie tie, ActorTable actors) {
            return new PlacedTie(tie, actors.indexOf(tie.from()), actors.indexOf(tie.to()));
        }
    }
}
