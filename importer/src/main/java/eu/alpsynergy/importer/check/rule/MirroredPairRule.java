package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.check.key.KeyIndex;
import eu.alpsynergy.importer.issue.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** An undirected pair occurs once; a row that says it is directed is left alone. */
final class MirroredPairRule implements RowRule {

    private static final String SEPARATOR = "\u001f";
    private static final int MOST_KINDS = 1_000;

    private final String table;
    private final String a;
    private final String b;
    private final List<String> also;
    private final KeyIndex pairs = KeyIndex.toLookUp();
    /** Pairs that occur more than once, and the first row of each direction; 0 for none. */
    private final Map<String, long[]> both = new HashMap<>();

    private final Map<String, String> kinds = new HashMap<>();

    MirroredPairRule(String table, String a, String b, List<String> also) {
        this.table = table;
        this.a = a;
        this.b = b;
        this.also = List.copyOf(also);
    }

    @Override
    public Set<String> tables() {
        return Set.of(table);
    }

    /** Looked up once: each pair has one key for both directions, and the row and direction it was first seen in. */
    @Override
    public void check(Row row, Findings findings) {
        Optional<String> first = row.text(a);
        Optional<String> second = row.text(b);
        boolean directed = row.value("directed").filter(Boolean.TRUE::equals).isPresent();
        if (directed || first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return;
        }
        boolean forwards = first.get().compareTo(second.get()) < 0;
        String pair = forwards ? first.get() + SEPARATOR + second.get() : second.get() + SEPARATOR + first.get();
        String key = also.isEmpty() ? pair : pair + SEPARATOR + kind(row);
        OptionalLong before = pairs.put(key, row.number() << 1 | (forwards ? 1 : 0));
        if (before.isEmpty()) {
            return;
        }
        long[] seen = both.computeIfAbsent(key, k -> direction(before.getAsLong()));
        int direction = forwards ? 1 : 0;
        if (seen[1 - direction] > 0) {
            findings.add(
                    row,
                    b,
                    Rule.MIRRORED_PAIR,
                    "the pair %s, %s is in row %d the other way round"
                            .formatted(first.get(), second.get(), seen[1 - direction]),
                    "keep one of the two rows");
        }
        if (seen[direction] == 0) {
            seen[direction] = row.number();
        }
    }

    private static long[] direction(long first) {
        long[] seen = new long[2];
        seen[(int) (first & 1)] = first >> 1;
        return seen;
    }

    /** What else must be the same; as a short number where the same few texts come again and again. It ends in a separator else. */
    private String kind(Row row) {
        StringBuilder text = new StringBuilder();
        for (String column : also) {
            text.append(row.text(column).orElse("")).append(SEPARATOR);
        }
        String known = kinds.get(text.toString());
        if (known == null && kinds.size() < MOST_KINDS) {
            known = Integer.toString(kinds.size());
            kinds.put(text.toString(), known);
        }
        return known == null ? text.toString() : known;
    }
}
