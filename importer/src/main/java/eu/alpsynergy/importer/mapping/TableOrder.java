package eu.alpsynergy.importer.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tables in the order in which they can be loaded: what is referred to comes first; otherwise by name. */
public final class TableOrder {

    private TableOrder() {}

    public static List<TableSchema> of(List<TableSchema> tables) {
        Map<String, TableSchema> left = new TreeMap<>();
        tables.forEach(t -> left.put(t.name(), t));
        Map<String, Set<String>> needs = new HashMap<>();
        for (TableSchema table : tables) {
            Set<String> referred = new HashSet<>();
            table.foreignKeys().stream().map(ForeignKey::table).forEach(referred::add);
            referred.remove(table.name());
            needs.put(table.name(), referred);
        }
        List<TableSchema> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = left.keySet().stream()
                    .filter(name -> needs.getOrDefault(name, Set.of()).stream().noneMatch(left::containsKey))
                    .findFirst()
                    // Tables that refer to each other in a circle: take the first by name, its references stay open.
                    .orElseGet(() -> left.keySet().iterator().next());
            TableSchema table = left.remove(next);
            if (table != null) {
                ordered.add(table);
            }
        }
        return ordered;
    }
}
