package eu.alpsynergy.importer.load;

import java.util.List;
import java.util.Map;

/** Removes versions nobody reads any more: the one replaced, and what abandoned loads left. */
final class VersionRemoval {

    private static final int NODES_PER_TRANSACTION = 2_000;

    private final Database database;

    VersionRemoval(Database database) {
        this.database = database;
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
    void remove(String version) {
        if (!mark(version)) {
            return;
        }
        database.runAlone(
                database.cypher().statement("store/remove_content"),
                Map.of("version", version, "batchSize", NODES_PER_TRANSACTION));
        database.write(tx -> tx.one("store/remove_dataset", Map.of("version", version)));
    }
}
