package eu.alpsynergy.importer.mapping;

import java.util.Comparator;
import java.util.List;

/** The order of rows by primary key: text by code points, integers by size, which is also how Neo4j orders them. */
public final class KeyOrder {

    private KeyOrder() {}

    public static Comparator<List<String>> of(TableSchema table) {
        int[] key = table.positions(table.primaryKey());
        return (a, b) -> {
            for (int position : key) {
                boolean numeric = table.fields().get(position).type() == FieldType.INTEGER;
                int order = numeric
                        ? compareIntegers(a.get(position), b.get(position))
                        : compareCodePoints(a.get(position), b.get(position));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    /** An empty cell, which an incomplete row may have before it is refused, comes first. */
    private static int compareIntegers(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(!a.isEmpty(), !b.isEmpty());
        }
        return Long.compare(Long.parseLong(a), Long.parseLong(b));
    }

    /** {@link String#compareTo} orders by UTF-16 units, which puts supplementary characters before some others. */
    static int compareCodePoints(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length()) {
            int x = a.codePointAt(i);
            int y = b.codePointAt(i);
            if (x != y) {
                return Integer.compare(x, y);
            }
            i += Character.charCount(x);
        }
        return Integer.compare(a.length(), b.length());
    }
}
