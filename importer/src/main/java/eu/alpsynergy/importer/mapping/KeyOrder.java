package eu.alpsynergy.importer.mapping;

import java.util.Comparator;
import java.util.List;

/** The order of rows by primary key: text by code points, which is also how Neo4j orders strings. */
public final class KeyOrder {

    private KeyOrder() {}

    public static Comparator<List<String>> of(TableSchema table) {
        int[] key = table.positions(table.primaryKey());
        return (a, b) -> {
            for (int position : key) {
                int order = compareCodePoints(a.get(position), b.get(position));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
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
