package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.model.ActorLinks;
import eu.alpsynergy.model.ActorTable;
import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.Membership;
import eu.alpsynergy.model.Participation;
import eu.alpsynergy.model.Performance;
import eu.alpsynergy.model.TieTable;
import eu.alpsynergy.model.column.ColumnSink;
import eu.alpsynergy.model.column.ColumnSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The tables that grow with the number of firms, as columns. */
record FirmTables(
        ActorTable actors,
        TieTable ties,
        ActorLinks<Performance> performances,
        ActorLinks<Membership> memberships,
        ActorLinks<Participation> participations) {

    static final String ACTORS = "actors";
    static final String TIES = "ties";
    static final String PERFORMANCES = "performances";
    static final String MEMBERSHIPS = "memberships";
    static final String PARTICIPATIONS = "participations";
    static final Set<String> NAMES = Set.of(ACTORS, TIES, PERFORMANCES, MEMBERSHIPS, PARTICIPATIONS);

    /** Of rows that are all there. */
    static FirmTables of(Function<String, List<Row>> rows) {
        ActorTable.Builder actors = new ActorTable.Builder();
        rows.apply(ACTORS).forEach(row -> actors.add(NodeRows.actor(row)));
        ActorTable table = actors.build();
        TieTable.Builder ties = new TieTable.Builder(table);
        rows.apply(TIES).forEach(row -> ties.add(NodeRows.tie(row)));
        return new FirmTables(
                table,
                ties.build(),
                links(ActorLinks.Kind.PERFORMANCES, rows.apply(PERFORMANCES), LinkRows::performance, table),
                links(ActorLinks.Kind.MEMBERSHIPS, rows.apply(MEMBERSHIPS), LinkRows::membership, table),
                links(ActorLinks.Kind.PARTICIPATIONS, rows.apply(PARTICIPATIONS), LinkRows::participation, table));
    }

    private static <F> ActorLinks<F> links(
            ActorLinks.Kind<F> kind, List<Row> rows, Function<Row, F> mapping, ActorTable actors) {
        ActorLinks.Builder<F> links = new ActorLinks.Builder<>(kind, actors);
        rows.forEach(row -> links.add(mapping.apply(row)));
        return links.build();
    }

    /** Rows a table. */
    Map<String, Long> counts() {
        return new TreeMap<>(Map.of(
                ACTORS, (long) actors.size(),
                TIES, (long) ties.size(),
                PERFORMANCES, (long) performances.size(),
                MEMBERSHIPS, (long) memberships.size(),
                PARTICIPATIONS, (long) participations.size()));
    }

    /** Rows a table and status that occurs in it. */
    Map<String, Map<FactStatus, Long>> countsByStatus() {
        return new TreeMap<>(Map.of(
                ACTORS, actors.countsByStatus(),
                TIES, ties.countsByStatus(),
                PERFORMANCES, performances.countsByStatus(),
                MEMBERSHIPS, memberships.countsByStatus(),
                PARTICIPATIONS, participations.countsByStatus()));
    }

    void write(ColumnSink sink) {
        actors.write(sink);
        ties.write(sink);
        performances.write(sink);
        memberships.write(sink);
        participations.write(sink);
    }

    static FirmTables read(ColumnSource source) {
        ActorTable actors = ActorTable.read(source);
        return new FirmTables(
                actors,
                TieTable.read(source, actors),
                ActorLinks.read(ActorLinks.Kind.PERFORMANCES, source, actors),
                ActorLinks.read(ActorLinks.Kind.MEMBERSHIPS, source, actors),
                ActorLinks.read(ActorLinks.Kind.PARTICIPATIONS, source, actors));
    }
}
