package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkCommandTest {

    private static final String SQUARE = "source,target\na,b\nb,c\nc,d\nd,a\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int network(String edges, String... arguments) throws IOException {
        Path file = Files.writeString(folder.resolve("edges.csv"), edges);
        List<String> all = new ArrayList<>(List.of("network", file.toString()));
        all.addAll(List.of(arguments));
        return Main.run(
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)),
                all.toArray(String[]::new));
    }

    private String result() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    private String place() {
        return folder.resolve("out").toString();
    }

    @Test
    void measuresComeInTheOrderAskedWithLabelsAsTheyAreAndAllDigits() throws IOException {
        String edges = "target,source,note,weight\n\"b, \"\"with\"\" comma\",Zürich,x,0.1\nAosta,Zürich,y,0.2\n";

        assertThat(network(edges, "--measures", "strength,betweenness,degree", "--out", place()))
                .isZero();
        assertThat(result())
                .isEqualTo("node,strength,betweenness,degree\n"
                        + "Aosta,0.2,0,1\n"
                        + "Zürich,0.30000000000000004,1,2\n"
                        + "\"b, \"\"with\"\" comma\",0.1,0,1\n");
    }

    @Test
    void whatIsUndefinedIsEmptyAndLoopsAndRepeatsAreCounted() throws IOException {
        assertThat(network("source,target\na,a\nb,c\nc,b\n", "--measures", "constraint,core", "--out", place()))
                .isZero();
        assertThat(result()).isEqualTo("node,constraint,core\na,,0\nb,1,1\nc,1,1\n");
        assertThat(out.toString()).contains("selfLoopsDropped 1, parallelEdgesMerged 1");
    }

    @Test
    void severalTablesGoToAFolderOrIntoOneDocument() throws IOException {
        assertThat(network(SQUARE, "--measures", "betweenness", "--cliques", "--out", place()))
                .isZero();
        assertThat(Files.readString(folder.resolve("out/measures.csv")))
                .isEqualTo("node,betweenness\na,0.5\nb,0.5\nc,0.5\nd,0.5\n");
        assertThat(Files.readAllLines(folder.resolve("out/cliques.csv"))).hasSize(5);

        assertThat(network(SQUARE, "--communities", "leiden", "--max-flow", "a,c", "--json"))
                .isZero();
        JsonNode document = new ObjectMapper()
                .readTree(out.toString().substring(out.toString().indexOf('{')));
        assertThat(document.at("/graph/nodes").asInt()).isEqualTo(4);
        assertThat(document.at("/communities/rows").size()).isEqualTo(4);
        assertThat(document.at("/communities/modularity").asDouble()).isZero();
        assertThat(document.at("/flow/rows/0/flow").asDouble()).isEqualTo(2);
    }

    @Test
    void waysAreRankedAndTheirLabelsSeparatedSoThatTheyCanBeToldApart() throws IOException {
        String edges = "source,target,cost\na,b|1,1\nb|1,c,1\na,c,5\n";

        assertThat(network(edges, "--directed", "--paths", "a,c", "--k", "5")).isZero();
        assertThat(out.toString()).isEqualTo("from,to,rank,cost,steps,path\na,c,1,2,2,a|b\\|1|c\na,c,2,5,1,a|c\n");
        assertThat(err.toString()).contains("directed true");
    }

    @Test
    void distancesFollowTheDirectionAndLeaveOutWhatCannotBeReached() throws IOException {
        assertThat(network("source;target;weight\na;b;0,5\nc;a;1\n", "--directed", "--distances", "a"))
                .isZero();
        assertThat(out.toString()).isEqualTo("from,to,cost\na,a,0\na,b,2\n");
    }

    @Test
    void theResultDoesNotDependOnTheOrderOfRows() throws IOException {
        Random random = new Random(5);
        List<String> rows = new ArrayList<>();
        for (int e = 0; e < 400; e++) {
            rows.add("n" + random.nextInt(90) + ",n" + random.nextInt(90) + "," + (random.nextDouble() + 0.1));
        }
        String[] asked = {"--communities", "leiden", "--measures", "betweenness,pagerank,constraint", "--out", place()};
        assertThat(network("source,target,weight\n" + String.join("\n", rows), asked))
                .isZero();
        String measures = Files.readString(folder.resolve("out/measures.csv"));
        String communities = Files.readString(folder.resolve("out/communities.csv"));
        Collections.shuffle(rows, random);
        assertThat(network("source,target,weight\n" + String.join("\n", rows), asked))
                .isZero();

        assertThat(Files.readString(folder.resolve("out/measures.csv"))).isEqualTo(measures);
        assertThat(Files.readString(folder.resolve("out/communities.csv"))).isEqualTo(communities);
    }

    @Test
    void everyProblemOfFileAndOptionsIsToldAtOnceAndNothingIsWritten() throws IOException {
        String edges = "source,target,weight,cost\na,b,1,1\n,c,0,1\nd,e,NaN,-1\nf,g\nh,i,1e400,0x1\n";

        assertThat(network(
                        edges, "--measures", "pagerang", "--seed", "x", "--paths", "a,z", "--k", "0", "--out", place()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("edges.csv: line 3, column 'source': empty; allowed is a label")
                .contains("line 3, column 'weight': '0'; allowed is a number above 0")
                .contains(
                        "line 4, column 'weight': 'NaN'",
                        "line 4, column 'cost': '-1'; allowed is a number of at least 0")
                .contains("line 5 has 2 cells, the header 4")
                .contains("line 6, column 'weight': '1e400'", "line 6, column 'cost': '0x1'")
                .contains("'pagerang' is not known", "did you mean 'pagerank'?")
                .contains("--seed: 'x'; allowed is a whole number")
                .contains("--k: '0'")
                .contains("--paths: there is no node 'z'");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--communities lieden",
                "--communities leiden --resolution 0",
                "--paths a",
                "--paths a,a",
                "--max-flow a,q",
                "--damping 1 --measures pagerank",
                "--measures participation",
                "--measures degree --cliques",
                ""
            })
    void optionsThatCannotBeMeantEndWithTheCodeOfUsage(String options) throws IOException {
        assertThat(network(SQUARE, options.isEmpty() ? new String[0] : options.split(" ")))
                .isEqualTo(3);
        assertThat(err.toString()).isNotBlank();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void participationIsMeasuredAcrossTheGroupsGiven() throws IOException {
        Path groups = Files.writeString(
                folder.resolve("nodes.csv"), "group,node,note\nPIE,b,x\nLOM,c,y\nLOM,d,\nSLO,nobody,\n,a,\n");
        String edges = "source,target,weight\na,b,1\na,c,1\na,d,2\nb,c,3\n";

        assertThat(network(
                        edges, "--measures", "degree,participation", "--groups", groups.toString(), "--out", place()))
                .as(err.toString())
                .isZero();
        // a: a quarter of its ties to PIE, three quarters to LOM; b: of its known ties all to LOM.
        assertThat(result())
                .startsWith("node,degree,participation\na,3,0.375\nb,2,")
                .contains("\nd,1,");
        assertThat(out.toString()).contains("groups 2", "nodesWithoutGroup 1", "rowsOnOtherNodes 1");
    }

    @Test
    void groupsThatAreMissingUselessOrWrongAreTold() throws IOException {
        assertThat(network(SQUARE, "--measures", "participation")).isEqualTo(3);
        assertThat(err.toString()).contains("participation needs groups", "--groups NODES.csv", "node and group");

        Path twice = Files.writeString(folder.resolve("twice.csv"), "node,group\na,x\na,y\n");
        assertThat(network(SQUARE, "--measures", "participation", "--groups", twice.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("line 3: the node 'a' stands twice");

        Path others = Files.writeString(folder.resolve("others.csv"), "node,group\nq,x\n");
        assertThat(network(SQUARE, "--measures", "participation", "--groups", others.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no node of the graph has a group");

        Path columns = Files.writeString(folder.resolve("columns.csv"), "id,region\na,x\n");
        assertThat(network(SQUARE, "--measures", "participation", "--groups", columns.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("the columns are 'id', 'region'; allowed are node and group");

        assertThat(network(SQUARE, "--measures", "degree", "--groups", twice.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("--groups is read for participation alone");
        assertThat(network(SQUARE, "--measures", "participation", "--groups", "nowhere.csv"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.csv: there is no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from,to\na,b\n", "", "source,target,source\na,b,c\n"})
    void aHeaderThatNamesNoEdgesIsRefused(String edges) throws IOException {
        assertThat(network(edges, "--cliques")).isEqualTo(2);
        assertThat(err.toString()).contains("edges.csv");
    }

    @Test
    void textThatIsNotUtf8AndAFileThatIsNotThereAreRefused() throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.csv"), "source,target\nZürich,a\n".getBytes(StandardCharsets.ISO_8859_1));
        for (Path file : List.of(latin, folder.resolve("none.csv"))) {
            int code = Main.run(
                    Main.commandLine().setErr(new PrintWriter(err, true)), "network", file.toString(), "--cliques");
            assertThat(code).isEqualTo(2);
        }
        assertThat(err.toString()).contains("not UTF-8", "no such file");
    }

    @Test
    void whatIsTooLargeForAMethodIsRefusedWithAReason() throws IOException {
        StringBuilder edges = new StringBuilder("source,target\n");
        Random random = new Random(1);
        for (int e = 0; e < 4000; e++) {
            edges.append(random.nextInt(1500))
                    .append(',')
                    .append(random.nextInt(1500))
                    .append('\n');
        }
        assertThat(network(edges.toString(), "--communities", "girvan-newman")).isEqualTo(2);
        assertThat(err.toString()).contains("Girvan-Newman is for small graphs");
    }

    @Test
    void theListNamesEveryMeasureWithItsFormula() {
        int code = Main.run(Main.commandLine().setOut(new PrintWriter(out, true)), "network", "--measures", "list");
        assertThat(code).isZero();
        assertThat(out.toString()).contains("betweenness: b[i] =", "constraint:", "Burt 1992");
    }
}
