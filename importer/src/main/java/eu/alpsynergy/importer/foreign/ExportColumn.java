package eu.alpsynergy.importer.foreign;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of an export that is read.
 *
 * @param names its name in the header, and names of other editions
 * @param required whether nothing can be read without it
 */
public record ExportColumn(String key, List<String> names, boolean required) {

    public ExportColumn {
        names = List.copyOf(names);
    }

    /** A column nothing can be read without; the first name is also its key. */
    public static ExportColumn needed(String name, String... others) {
        return new ExportColumn(name, all(name, others), true);
    }

    /** A column that is read when it is there. */
    public static ExportColumn optional(String name, String... others) {
        return new ExportColumn(name, all(name, others), false);
    }

    private static List<String> all(String name, String... others) {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(List.of(others));
        return names;
    }
}
