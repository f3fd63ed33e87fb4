package eu.alpsynergy.api.app.graph;

import de.siegmar.fastcsv.reader.CsvRecord;
import eu.alpsynergy.api.app.table.UserCsv;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.CsrGraphBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Reads a graph from a list of its edges: columns {@code source} and {@code target}, optionally {@code weight}, {@code cost} and
 * {@code capacity}, in any order; others are left alone. Row by row, so that only labels and numbers stay in memory. All
 * bad cells are named with line and column.
 */
final class EdgeListReader {

    private static final List<String> KNOWN = List.of("source", "target", "weight", "cost", "capacity");
    private static final int SOURCE = 0;
    private static final int TARGET = 1;
    private static final int WEIGHT = 2;
    private static final int COST = 3;
    private static final int CAPACITY = 4;
    private static final double BAD = -1;

    private final Path file;
    private final ProblemList problems;
    private final LabelIndex labels = new LabelIndex();
    private final CsrGraphBuilder builder;
    private final int[] columns = {-1, -1, -1, -1, -1};
    private int width;

    private EdgeListReader(Path file, boolean directed, ProblemList problems) {
        this.file = file;
        this.problems = problems;
        this.builder = directed ? CsrGraph.directed(Integer.MAX_VALUE) : CsrGraph.undirected(Integer.MAX_VALUE);
    }

    /** The graph in a file, without the rows that have problems; those are added to the list. */
    static LabelledGraph read(Path file, boolean directed, ProblemList problems) {
        return new EdgeListReader(file, directed, problems).graph();
    }

    private LabelledGraph graph() {
        UserCsv.read(file, "invalid-graph", (row, decimalComma) -> {
            if (width == 0) {
                header(row.getFields());
            } else if (columns[SOURCE] >= 0 && columns[TARGET] >= 0) {
                edge(row, decimalComma);
            }
        });
        SortedLabels sorted = labels.sorted();
        return new LabelledGraph(builder.buildRenumbered(sorted.places()), sorted);
    }

    private void header(List<String> names) {
        width = names.size();
        for (int i = 0; i < width; i++) {
            String name = names.get(i).replace("\uFEFF", "").strip();
            int column = KNOWN.indexOf(name);
            if (column >= 0 && columns[column] >= 0) {
                problems.add(file + ": line 1: column '" + name + "' stands twice");
            } else if (column >= 0) {
                columns[column] = i;
            }
        }
        for (int column : new int[] {SOURCE, TARGET}) {
            if (columns[column] < 0) {
                problems.add(file + ": line 1: there is no column '" + KNOWN.get(column) + "', only '"
                        + String.join("', '", names)
                        + "'; allowed are source, target and if wanted weight, cost, capacity");
            }
        }
    }

    private void edge(CsvRecord row, boolean decimalComma) {
        if (row.getFieldCount() != width) {
            problems.add(file + ": line " + row.getStartingLineNumber() + " has " + row.getFieldCount()
                    + " cells, the header " + width);
            return;
        }
        String source = label(row, SOURCE);
        String target = label(row, TARGET);
        double weight = number(row, WEIGHT, decimalComma, 1);
        double cost = number(row, COST, decimalComma, Double.NaN);
        double capacity = number(row, CAPACITY, decimalComma, Double.NaN);
        if (!source.isEmpty() && !target.isEmpty() && weight > 0 && cost != BAD && capacity != BAD) {
            builder.add(labels.add(source), labels.add(target), weight, cost, capacity);
        }
    }

    private String label(CsvRecord row, int column) {
        String label = row.getField(columns[column]);
        if (label.isBlank()) {
            problem(row, column, label, "a label");
            return "";
        }
        return label;
    }

    private double number(CsvRecord row, int column, boolean decimalComma, double usual) {
        if (columns[column] < 0) {
            return usual;
        }
        String cell = row.getField(columns[column]);
        OptionalDouble value = UserCsv.number(cell, decimalComma);
        if (value.isEmpty() || (column == WEIGHT && value.getAsDouble() == 0)) {
            problem(row, column, cell, column == WEIGHT ? "a number above 0" : "a number of at least 0");
            return BAD;
        }
        return value.getAsDouble();
    }

    private void problem(CsvRecord row, int column, String cell, String allowed) {
        problems.add(file + ": line " + row.getStartingLineNumber() + ", column '" + KNOWN.get(column) + "': "
                + (cell.isBlank() ? "empty" : "'" + cell + "'") + "; allowed is " + allowed);
    }
}
