package eu.alpsynergy.api.app.graph;

import de.siegmar.fastcsv.reader.CsvRecord;
import eu.alpsynergy.api.app.table.UserCsv;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * To which group (region, community) each node belongs, read from a file with the columns {@code node} and {@code group}. Nodes that the
 * file leaves out, or whose cell is empty, have no known group; rows on nodes that the graph does not have are counted and left alone.
 */
final class NodeGroups {

    private static final int UNKNOWN = -1;

    private final Path file;
    private final LabelledGraph graph;
    private final ProblemList problems;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final int[] groups;
    private final boolean[] named;
    private int nodeColumn = UNKNOWN;
    private int groupColumn = UNKNOWN;
    private boolean headerRead;
    private long strangers;

    private NodeGroups(Path file, LabelledGraph graph, ProblemList problems) {
        this.file = file;
        this.graph = graph;
        this.problems = problems;
        this.groups = new int[graph.graph().nodes()];
        this.named = new boolean[groups.length];
        Arrays.fill(groups, UNKNOWN);
    }

    /** The groups in a file; every problem goes to the list. */
    static NodeGroups read(Path file, LabelledGraph graph, ProblemList problems) {
        NodeGroups read = new NodeGroups(file, graph, problems);
        UserCsv.read(file, "invalid-groups", (row, decimalComma) -> {
            if (!read.headerRead) {
                read.header(row.getFields());
            } else if (read.nodeColumn >= 0 && read.groupColumn >= 0) {
                read.row(row);
            }
        });
        if (problems.isEmpty() && read.known() == 0) {
            problems.add(file + ": no node of the graph has a group there; allowed are labels as in the edges, e.g. '"
                    + (graph.graph().nodes() == 0 ? "" : graph.label(0)) + "'");
        }
        return read;
    }

    private void header(List<String> columns) {
        headerRead = true;
        List<String> names =
                columns.stream().map(c -> c.replace("\uFEFF", "").strip()).toList();
        nodeColumn = names.indexOf("node");
        groupColumn = names.indexOf("group");
        if (nodeColumn < 0 || groupColumn < 0) {
            problems.add(file + ": line 1: the columns are '" + String.join("', '", names)
                    + "'; allowed are node and group, in any order, others beside them");
        }
    }

    private void row(CsvRecord row) {
        if (row.getFieldCount() <= Math.max(nodeColumn, groupColumn)) {
            problems.add(file + ": line " + row.getStartingLineNumber() + " has too few cells");
            return;
        }
        int node = graph.find(row.getField(nodeColumn));
        String group = row.getField(groupColumn).strip();
        if (node < 0) {
            strangers++;
        } else if (named[node]) {
            problems.add(file + ": line " + row.getStartingLineNumber() + ": the node '" + row.getField(nodeColumn)
                    + "' stands twice; allowed is one group a node");
        } else {
            named[node] = true;
            groups[node] = group.isEmpty() ? UNKNOWN : names.computeIfAbsent(group, g -> names.size());
        }
    }

    private long known() {
        return Arrays.stream(groups).filter(g -> g != UNKNOWN).count();
    }

    /** For each node the number of its group, -1 where it is not known. */
    int[] ofNodes() {
        return groups.clone();
    }

    /** What is to be told of them. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("groups", names.size());
        facts.put("nodesWithoutGroup", groups.length - known());
        facts.put("rowsOnOtherNodes", strangers);
        return facts;
    }
}
