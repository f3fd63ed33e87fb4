package eu.alpsynergy.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row that two versions of a dataset do not share, or share with other cells. An id that was renamed is a row removed and another
 * added: nothing says that they are the same thing.
 *
 * @param id the values of the primary key, joined by {@code +}
 * @param cells the columns that differ, without the key; of a row added or removed those that are not empty
 * @param sourceBefore the row's source in the version before; null when the row is new or its table has no sources
 * @param sourceAfter the row's source now; null when the row is gone or its table has no sources
 */
public record FactChange(
        String table,
        String id,
        Kind kind,
        List<Cell> cells,
        @Nullable String sourceBefore,
        @Nullable String sourceAfter) {

    /** Columns that say where a fact comes from or how it is called; no figure is computed from them. */
    private static final Set<String> WITHOUT_FIGURES =
            Set.of("source", "status", "note", "as_of", "website", "url", "city", "legal_name", "title");

    public FactChange {
        cells = List.copyOf(cells);
    }

    /** What happened to a row. */
    public enum Kind {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** A cell before and now; null is an empty cell. */
    public record Cell(
            String column,
            @Nullable String before,
            @Nullable String after) {}

    /** Whether a figure can be another one because of this: names, remarks and sources change none. */
    public boolean touchesFigures() {
        return kind != Kind.CHANGED
                || cells.stream()
                        .anyMatch(c -> !WITHOUT_FIGURES.contains(c.column())
                                && !c.column().startsWith("name_"));
    }
}
