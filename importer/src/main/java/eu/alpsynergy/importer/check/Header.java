package eu.alpsynergy.importer.check;

import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.model.Nearest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which cell of a line belongs to which column; complains about columns that are missing, unknown or there twice. */
final class Header {

    private static final int ABSENT = -1;

    private final int[] cellOfField;
    private final List<String> names;

    private Header(int[] cellOfField, List<String> names) {
        this.cellOfField = cellOfField;
        this.names = names;
    }

    static Header read(List<String> cells, TableSchema table, ProblemLog log) {
        int[] cellOfField = new int[table.fields().size()];
        Arrays.fill(cellOfField, ABSENT);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i);
            int field = table.indexOf(name).orElse(ABSENT);
            if (!seen.add(name)) {
                log.addCell(
                        table.file(),
                        1,
                        name,
                        name,
                        Rule.DUPLICATE_COLUMN,
                        "the column '" + name + "' is there twice",
                        "remove one");
            } else if (field == ABSENT) {
                log.addCell(
                        table.file(),
                        1,
                        name,
                        name,
                        Rule.UNKNOWN_COLUMN,
                        "the column '" + name + "' is not in the schema",
                        hint(name, cells, table));
            } else {
                cellOfField[field] = i;
            }
        }
        for (int f = 0; f < cellOfField.length; f++) {
            if (cellOfField[f] == ABSENT) {
                String name = table.fields().get(f).name();
                log.addCell(
                        table.file(),
                        1,
                        name,
                        null,
                        Rule.MISSING_COLUMN,
                        "the column '" + name + "' is missing",
                        "add it; its cells may be empty where nothing is required");
            }
        }
        return new Header(cellOfField, cells);
    }

    private static String hint(String name, List<String> cells, TableSchema table) {
        if (cells.size() == 1 && table.fields().size() > 1) {
            return "is the delimiter another one? Declare it as dialect.delimiter in datapackage.json";
        }
        return Nearest.to(name, table.columns())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("remove it, or add it to the schema");
    }

    int width() {
        return names.size();
    }

    String nameOfCell(int cell) {
        return names.get(cell);
    }

    boolean has(int field) {
        return cellOfField[field] != ABSENT;
    }

    /** The raw text of a field in a line that is as wide as the header. */
    String cell(int field, List<String> cells) {
        return cells.get(cellOfField[field]);
    }

    boolean reaches(int field, List<String> cells) {
        return has(field) && cellOfField[field] < cells.size();
    }
}
