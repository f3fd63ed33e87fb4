package eu.alpsynergy.importer.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column: its type, how its cells are written, and what they may hold.
 *
 * @param dateFormat {@code default} or a pattern of {@code %Y %m %d}; only dates use it
 * @param decimal the decimal sign of numbers
 * @param group the sign between thousands, when there is one
 * @param listSeparator what stands between the items when a cell holds a list
 */
public record FieldSchema(
        String name,
        FieldType type,
        String description,
        String dateFormat,
        char decimal,
        @Nullable String group,
        List<String> trueValues,
        List<String> falseValues,
        @Nullable String listSeparator,
        Constraints constraints) {

    static final List<String> TRUE_VALUES = List.of("true", "True", "TRUE", "1");
    static final List<String> FALSE_VALUES = List.of("false", "False", "FALSE", "0");
    static final String DEFAULT_FORMAT = "default";

    public FieldSchema {
        trueValues = List.copyOf(trueValues);
        falseValues = List.copyOf(falseValues);
    }

    public boolean isList() {
        return listSeparator != null;
    }

    /** The name of the property that carries this column in the graph. */
    public String property() {
        return PropertyName.of(name);
    }

    FieldSchema withConstraints(Constraints other) {
        return new FieldSchema(
                name, type, description, dateFormat, decimal, group, trueValues, falseValues, listSeparator, other);
    }

    /** The same column as the canonical form of a table writes it. */
    FieldSchema canonical() {
        return new FieldSchema(
                name,
                type,
                description,
                DEFAULT_FORMAT,
                '.',
                null,
                List.of("true"),
                List.of("false"),
                listSeparator,
                constraints);
    }
}
