package eu.alpsynergy.exports.graph;

import eu.alpsynergy.importer.load.RowCells;
import eu.alpsynergy.importer.mapping.CanonicalText;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows written into a statement of the importer. All of them are one text that Cypher splits at signs that occur in none of them: a
 * database plans such a statement once a table, where lists of maps as literals take it seconds a batch.
 */
final class CypherBatch {

    private static final String ROWS = "UNWIND $rows AS row";
    private static final String SEPARATORS = "\u001F\u001E\u001D\u001C\uE000\uE001\uE002\uE003";

    private final TableSchema table;
    private final String statement;
    private final List<List<String>> rows = new ArrayList<>();
    private int characters;

    CypherBatch(TableSchema table, String statement) {
        if (!statement.startsWith(ROWS)) {
            throw new IllegalArgumentException("the statement that loads " + table.name() + " must begin with " + ROWS);
        }
        this.table = table;
        this.statement = statement.substring(ROWS.length());
    }

    void add(RowCells cells) {
        List<String> texts = new ArrayList<>(cells.size());
        for (int c = 0; c < cells.size(); c++) {
            String text = CanonicalText.of(cells.get(c), table.fields().get(c));
            texts.add(text);
            characters += text.length() + 1;
        }
        rows.add(texts);
    }

    int rows() {
        return rows.size();
    }

    int characters() {
        return characters;
    }

    /** The statement that loads the rows added so far, which are forgotten then; the version is a literal. */
    String statement(String version) {
        String betweenCells = separator("");
        String betweenRows = separator(betweenCells) + "\n";
        String all = rows.stream()
                .map(cells -> String.join(betweenCells, cells))
                .map(CypherLiteral::escaped)
                .collect(Collectors.joining(CypherLiteral.escaped(betweenRows.substring(0, 1)) + "\n"));
        rows.clear();
        characters = 0;
        List<String> entries = new ArrayList<>();
        for (int c = 0; c < table.fields().size(); c++) {
            entries.add(table.fields().get(c).property() + ": "
                    + value(table.fields().get(c), "c[" + c + "]"));
        }
        return "UNWIND split('" + all + "', " + CypherLiteral.text(betweenRows) + ") AS line\n"
                + "WITH split(line, " + CypherLiteral.text(betweenCells) + ") AS c\n"
                + "WITH {" + String.join(", ", entries) + "} AS row" + statement.replace("$version", version);
    }

    private String separator(String other) {
        for (int i = 0; i < SEPARATORS.length(); i++) {
            String sign = SEPARATORS.substring(i, i + 1);
            if (!sign.equals(other) && rows.stream().noneMatch(r -> r.stream().anyMatch(t -> t.contains(sign)))) {
                return sign;
            }
        }
        throw new IllegalStateException("rows of the table " + table.name()
                + " hold every sign that could stand between cells; export them as a data package instead");
    }

    /** An empty cell is not known: no property. */
    private static String value(FieldSchema field, String cell) {
        String known;
        if (field.isList()) {
            known = "split(" + cell + ", " + CypherLiteral.text(String.valueOf(field.listSeparator())) + ")";
        } else {
            known = switch (field.type()) {
                case STRING, ANY -> cell;
                case INTEGER, YEAR -> "toInteger(" + cell + ")";
                case NUMBER -> "toFloat(" + cell + ")";
                case BOOLEAN -> "toBoolean(" + cell + ")";
                case DATE -> "date(" + cell + ")";
            };
        }
        return "CASE " + cell + " WHEN '' THEN null ELSE " + known + " END";
    }
}
