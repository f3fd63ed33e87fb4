package eu.alpsynergy.importer.alias;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people decided about spellings: which mean a row, and which do not. */
public final class Aliases {

    private final List<Alias> all;
    private final Map<String, String> idOf = new HashMap<>();
    private final Set<String> different = new HashSet<>();

    Aliases(List<Alias> all) {
        this.all = List.copyOf(all);
        for (Alias alias : all) {
            if (alias.same()) {
                idOf.put(key(alias.table(), alias.spelling()), alias.id());
            } else {
                different.add(pair(alias.table(), alias.spelling(), alias.id()));
            }
        }
    }

    public static Aliases none() {
        return new Aliases(List.of());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    List<Alias> all() {
        return all;
    }

    /** The id of the row that one of the spellings means, the first that is decided. */
    public Optional<String> find(String table, Collection<String> spellings) {
        return spellings.stream()
                .filter(s -> !s.isBlank())
                .map(s -> idOf.get(key(table, s)))
                .filter(id -> id != null)
                .findFirst()
                .map(id -> end(table, id));
    }

    /** Whether somebody said that the row with one id is not the one with the other. */
    boolean areDifferent(String table, String id, String otherId) {
        return different.contains(pair(table, id, otherId)) || different.contains(pair(table, otherId, id));
    }

    /** Follows aliases of ids to their end; a circle was refused when the file was read. */
    private String end(String table, String id) {
        String at = id;
        for (String next = idOf.get(key(table, at));
                next != null && !next.equals(at);
                next = idOf.get(key(table, at))) {
            at = next;
        }
        return at;
    }

    private static String key(String table, String spelling) {
        return table + '\0' + Spelling.fold(spelling);
    }

    private static String pair(String table, String spelling, String id) {
        return key(table, spelling) + '\0' + Spelling.fold(id);
    }
}
