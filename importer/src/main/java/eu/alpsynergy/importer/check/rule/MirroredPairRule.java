package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.check.key.KeyIndex;
import eu.alpsynergy.importer.issue.Rule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** An undirected pair occurs once; a row that says it is directed is left alone. */
final class MirroredPairRule implements RowRule {

    private static final String SEPARATOR = "\u001f";

    private final String table;
    private final String a;
    private final String b;
    private final List<String> also;
    private final KeyIndex pairs = KeyIndex.toLookUp();

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

    @Override
    public void check(Row row, Findings findings) {
        Optional<String> first = row.text(a);
        Optional<String> second = row.text(b);
        boolean directed = row.value("directed").filter(Boolean.TRUE::equals).isPresent();
        if (directed || first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return;
        }
        String kind = also.stream().map(c -> row.text(c).orElse("")).collect(Collectors.joining(SEPARATOR));
        pairs.put(first.get() + SEPARATOR + second.get() + SEPARATOR + kind, row.number());
        OptionalLong mirrored = pairs.rowOf(second.get() + SEPARATOR + first.get() + SEPARATOR + kind);
        if (mirrored.isPresent()) {
            findings.add(
                    row,
                    b,
                    Rule.MIRRORED_PAIR,
                    "the pair %s, %s is in row %d the other way round"
                            .formatted(first.get(), second.get(), mirrored.getAsLong()),
                    "keep one of the two rows");
        }
    }
}
