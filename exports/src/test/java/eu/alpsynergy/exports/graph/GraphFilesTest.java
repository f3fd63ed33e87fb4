package eu.alpsynergy.exports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.exports.ExportFormat;
import eu.alpsynergy.exports.FolderRows;
import eu.alpsynergy.exports.Written;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

/** The graph files as JGraphT and Jackson read them, against counts taken from the tables. */
class GraphFilesTest {

    /** XML cannot hold the control character; line breaks in text are read as line feeds. */
    private static final String READABLE = FolderRows.HARD.replace('\u0007', '\uFFFD');

    private static long nodes(FolderRows rows) {
        return rows.tables().stream()
                .filter(t -> GraphShape.ofContract().of(t) instanceof GraphTable.Nodes)
                .mapToLong(t -> rows.count(t.name()))
                .sum();
    }

    private static long edges(FolderRows rows) {
        return rows.tables().stream()
                .mapToLong(t -> GraphShape.ofContract().of(t) instanceof GraphTable.Nodes nodes
                        ? nodes.references().size() * rows.count(t.name())
                        : rows.count(t.name()))
                .sum();
    }

    private static Graph<String, DefaultEdge> empty() {
        return new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    }

    @Test
    void theShapeSaysOfEveryTableWhatItsRowsAre() {
        FolderRows rows = FolderRows.plain();
        GraphShape shape = GraphShape.ofContract();

        assertThat(rows.tables()).allSatisfy(t -> assertThat(shape.of(t)).isNotNull());
        assertThat(shape.of(rows.table("stages")))
                .isEqualTo(new GraphTable.Nodes(
                        "stages",
                        "Stage",
                        java.util.List.of(new GraphTable.Reference("chain", "HAS_STAGE", true, "ValueChain"))));
        assertThat(shape.of(rows.table("project_regions"))).isInstanceOfSatisfying(GraphTable.Links.class, links -> {
            assertThat(links.from()).isEqualTo(new GraphTable.End("region", "Region"));
            assertThat(links.to()).isEqualTo(new GraphTable.End("project", "Project"));
        });
        assertThat(shape.of(rows.table("stage_links"))).isInstanceOfSatisfying(GraphTable.Links.class, links -> {
            assertThat(links.from().column()).isEqualTo("from_stage");
            assertThat(links.typesByKind()).isEqualTo(Map.of("feeds", "FEEDS", "returns_to", "RETURNS_TO"));
        });
    }

    @Test
    void jgraphtReadsGraphMlWithEveryNodeAndEdgeAndTheirValues() throws Exception {
        FolderRows rows = FolderRows.hard();
        Map<String, String> names = new HashMap<>();
        Set<String> kinds = new HashSet<>();
        Set<String> ids = new HashSet<>();
        GraphMLImporter<String, DefaultEdge> reader = new GraphMLImporter<>();
        reader.setSchemaValidation(true);
        reader.setVertexFactory(id -> {
            ids.add(id);
            return id;
        });
        reader.addVertexAttributeConsumer((of, value) -> {
            if (of.getSecond().equals("label")) {
                names.put(of.getFirst(), value.getValue());
            }
        });
        reader.addEdgeAttributeConsumer((of, value) -> {
            if (of.getSecond().equals("edgeType")) {
                kinds.add(value.getValue());
            }
        });
        Graph<String, DefaultEdge> graph = empty();

        reader.importGraph(graph, new StringReader(Written.text(ExportFormat.GRAPHML, rows)));

        assertThat(graph.vertexSet()).hasSize((int) nodes(rows));
        assertThat(graph.edgeSet()).hasSize((int) edges(rows));
        assertThat(graph.containsEdge("ValueChain:vc-adv-man", firstStage(graph)))
                .isTrue();
        assertThat(names.get("Actor:f-bav-001")).startsWith(READABLE);
        assertThat(names.get("Region:PIE")).isEqualTo("Piedmont");
        assertThat(kinds).contains("HAS_ACTIVITY", "TIED_TO", "FEEDS", "RETURNS_TO", "HAS_STAGE", "LOCATED_IN");
    }

    private static String firstStage(Graph<String, DefaultEdge> graph) {
        return graph.outgoingEdgesOf("ValueChain:vc-adv-man").stream()
                .map(graph::getEdgeTarget)
                .filter(v -> v.startsWith("Stage:"))
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void jgraphtReadsGexfWithEveryNodeAndEdge() throws Exception {
        FolderRows rows = FolderRows.hard();
        Map<String, String> labels = new HashMap<>();
        Set<String> values = new HashSet<>();
        SimpleGEXFImporter<String, DefaultEdge> reader = new SimpleGEXFImporter<>();
        // Its schema is the one of GEXF 1.2.
        reader.setSchemaValidation(false);
        Map<String, String> ids = new HashMap<>();
        reader.addVertexAttributeConsumer((of, value) -> {
            if (of.getSecond().equals("ID")) {
                ids.put(of.getFirst(), value.getValue());
            }
            if (of.getSecond().equals("label")) {
                labels.put(of.getFirst(), value.getValue());
            }
        });
        reader.addEdgeAttributeConsumer((of, value) -> values.add(of.getSecond()));
        Graph<String, DefaultEdge> graph = empty();

        reader.importGraph(graph, new StringReader(Written.text(ExportFormat.GEXF, rows)));

        assertThat(graph.vertexSet()).hasSize((int) nodes(rows));
        assertThat(graph.edgeSet()).hasSize((int) edges(rows));
        assertThat(labels.values()).anyMatch(l -> l.startsWith(READABLE.substring(0, 10)));
        assertThat(values).contains("edgeType", "value", "sharedProjects", "sourceId");
    }

    @Test
    void nodeLinkJsonHoldsTypedValuesAndOnlyEndsThatAreNodes() throws Exception {
        FolderRows rows = FolderRows.hard();
        JsonNode json = new ObjectMapper().readTree(Written.bytes(ExportFormat.NODE_LINK, rows));

        assertThat(json.get("nodes")).hasSize((int) nodes(rows));
        assertThat(json.get("links")).hasSize((int) edges(rows));
        assertThat(json.at("/graph/datasetVersion").asText()).isEqualTo("2026.2-test");
        Map<String, JsonNode> byId = new HashMap<>();
        json.get("nodes").forEach(n -> byId.put(n.get("id").asText(), n));
        assertThat(byId).hasSize((int) nodes(rows));
        Set<String> keys = new HashSet<>();
        for (JsonNode link : json.get("links")) {
            assertThat(byId)
                    .containsKeys(
                            link.get("source").asText(), link.get("target").asText());
            keys.add(link.get("key").asText());
        }
        assertThat(keys).hasSize((int) edges(rows));
        JsonNode bavaria = byId.get("Region:BAV");
        assertThat(bavaria.get("latitude").asDouble()).isEqualTo(48.14);
        assertThat(bavaria.get("nutsLevel").isIntegralNumber()).isTrue();
        assertThat(bavaria.get("nuts2Members").asText()).startsWith("DE21|DE22");
        assertThat(bavaria.get("sourceId").asText()).isEqualTo("nuts-2013-list");
        assertThat(byId.get("Actor:f-bav-001").get("name").asText()).startsWith(FolderRows.HARD);
        assertThat(byId.get("Country:AT").get("euMember").isBoolean()).isTrue();
    }

    @Test
    void aReversedReferenceLeadsFromTheChainToTheStage() throws Exception {
        JsonNode json = new ObjectMapper().readTree(Written.bytes(ExportFormat.NODE_LINK, FolderRows.plain()));

        for (JsonNode link : json.get("links")) {
            if (link.get("edgeType").asText().equals("HAS_STAGE")) {
                assertThat(link.get("source").asText()).startsWith("ValueChain:");
                assertThat(link.get("target").asText()).startsWith("Stage:");
            }
        }
    }
}
