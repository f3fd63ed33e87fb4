package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.mapping.TableSchema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A row with its typed cells; a cell that is empty, missing or could not be read is absent. */
public final class Row {

    private final TableSchema table;
    private final long number;
    private final @Nullable Object[] values;

    public Row(TableSchema table, long number, @Nullable Object[] values) {
        this.table = table;
        this.number = number;
        this.values = Arrays.copyOf(values, values.length);
    }

    String table() {
        return table.name();
    }

    String file() {
        return table.file();
    }

    long number() {
        return number;
    }

    Optional<Object> value(String column) {
        int index = table.indexOf(column).orElse(-1);
        return index < 0 ? Optional.empty() : Optional.ofNullable(values[index]);
    }

    Optional<String> text(String column) {
        return value(column).filter(String.class::isInstance).map(String.class::cast);
    }

    /** The items of a list, or the one text of a plain cell. */
    List<String> items(String column) {
        Object value = value(column).orElse(List.of());
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    OptionalDouble number(String column) {
        Object value = value(column).orElse("");
        return value instanceof Number n ? OptionalDouble.of(n.doubleValue()) : OptionalDouble.empty();
    }

    Optional<LocalDate> date(String column) {
        return value(column).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }
}
