package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.mapping.TableOrder;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Removes versions nobody reads any more: the one replaced, and what abandoned loads left. What refers goes before what is
 * referred to: a region is bare of its hundred thousand actors before it goes itself, so no transaction grows large.
 */
final class VersionRemoval {

    private static final int NODES_PER_TRANSACTION = 2_000;

    private final Database database;
    private final List<String> statements;

    VersionRemoval(Database database) {
        this.database = database;
        List<String> known = database.cypher().names("remove");
        List<String> order =
                new ArrayList<>(TableOrder.of(Contract.load().schema().tables()).stream()
                        .map(TableSchema::name)
                        .map(table -> "remove/" + table)
                        .filter(known::contains)
                        .toList());
        Collections.reverse(order);
        this.statements = List.copyOf(order);
    }

    /** Versions marked for removal, and loads that were never finished. */
    List<String> listOutdated(String current) {
        return database.read(tx -> tx.all("store/list_datasets", Map.of()).stream()
                .map(d -> d.get("version").asString())
                .filter(version -> !version.equals(current))
                .toList());
    }

    /** Marks a version that is not the current one; a marked version is never loaded further. */
    boolean mark(String version) {
        return database.write(
                tx -> tx.one("store/mark_removing", Map.of("version", version)).isPresent());
    }

    /** Marked first: a half-removed version must not be taken for a half-loaded one. */
    void remove(String version, ImportLock lock) {
        if (!mark(version)) {
            return;
        }
        for (String statement : statements) {
            while (removeSome(statement, version, lock) > 0) {
                // Until none is left; each round is a transaction of its own.
            }
        }
        database.write(tx -> tx.one("store/remove_dataset", Map.of("version", version)));
    }

    private long removeSome(String statement, String version, ImportLock lock) {
        return database.write(tx -> {
            lock.hold(tx);
            return tx.one(statement, Map.of("version", version, "most", NODES_PER_TRANSACTION))
                    .map(r -> r.get("removed").asLong())
                    .orElse(0L);
        });
    }
}
