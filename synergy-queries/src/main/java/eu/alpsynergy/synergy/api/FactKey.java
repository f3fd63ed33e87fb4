package eu.alpsynergy.synergy.api;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Points to a row of the data package; link tables join their key columns with {@code +}. */
public record FactKey(String table, String id) implements Comparable<FactKey> {

    public static FactKey of(String table, Object... keys) {
        return new FactKey(table, Stream.of(keys).map(Object::toString).collect(Collectors.joining("+")));
    }

    @Override
    public int compareTo(FactKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return table + "/" + id;
    }
}
