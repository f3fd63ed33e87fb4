package eu.alpsynergy.importer.foreign.eccp;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.foreign.ExportFormat;
import eu.alpsynergy.importer.foreign.ImportOutcome;
import eu.alpsynergy.importer.foreign.ImportRun;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.testing.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of cluster organisations merged into the small package. */
class ClusterListImportTest {

    @TempDir
    private Path temp;

    private SmallPackage small;

    @BeforeEach
    void writeThePackage() {
        small = SmallPackage.in(temp.resolve("package"));
    }

    private ImportOutcome run(String text, boolean lenient) throws IOException {
        return ImportRun.of(
                ExportFormat.ECCP, Files.writeString(temp.resolve("clusters.csv"), text), small.folder(), lenient);
    }

    private List<Map<String, String>> clusters() {
        return CsvRows.read(small.file("clusters.csv"));
    }

    @Test
    void clustersInTheRegionsAreAddedAndOthersCounted() throws IOException {
        ImportOutcome outcome = run(
                "Name,Country,NUTS 2,Sectors,Website,Town\n"
                        + "Cluster Lombardo della Mobilità,IT,ITC4 - Lombardia,Automotive,https://example.org/clm,Milano\n"
                        + "Cluster Elsewhere,Germany,DE21,Wood,,\n",
                false);

        assertThat(outcome.report().problems()).isEmpty();
        assertThat(clusters())
                .filteredOn(r -> r.get("source").equals("eccp-cluster-list"))
                .singleElement()
                .satisfies(r -> assertThat(r)
                        .containsEntry("id", "cl-eccp-cluster-lombardo-della-mobilita")
                        .containsEntry("region", "LOM")
                        .containsEntry("sector", "Automotive")
                        .containsEntry("city", "Milano"));
        assertThat(outcome.tally().outside()).containsEntry("DE", 1L);
    }

    @Test
    void anAliasKeepsTheClusterThatIsThere() throws IOException {
        small.write("aliases.csv", "table,spelling,id\nclusters,Cluster Legno Lombardia,cl-lom-01\n");
        String before = small.read("clusters.csv");
        ImportOutcome outcome = run("Name,NUTS\nCluster Legno Lombardia,ITC46\n", false);

        assertThat(small.read("clusters.csv")).isEqualTo(before);
        assertThat(outcome.tally().also()).containsEntry("clusters of other sources, kept as they are", 1L);
    }

    @Test
    void labelsOfTheDatasetAreLinkedAndOthersReported() throws IOException {
        String label = CsvRows.read(small.file("labels.csv")).get(0).get("name_en");
        assertThat(run("Name,NUTS,ECEI label\nA Cluster,ITC46," + label + "\n", false)
                        .applied())
                .isTrue();
        assertThat(CsvRows.read(small.file("cluster_labels.csv")))
                .anyMatch(r -> r.get("cluster").equals("cl-eccp-a-cluster"));

        ImportOutcome other = run("Name,NUTS,ECEI label\nB Cluster,ITC46,Platinum Star\n", false);
        assertThat(other.applied()).isFalse();
        assertThat(other.report().problems()).extracting(p -> p.rule()).containsExactly(Rule.EXPORT_VALUE);
    }

    @Test
    void twoRowsOfOneIdAreReported() throws IOException {
        assertThat(run("Name,NUTS\nA Cluster,ITC46\nA  cluster!,ITC46\n", false)
                        .report()
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("row 2"));
    }

    @Test
    void aListWithoutNutsCodesIsRefusedWithTheNamesThatAreUnderstood() throws IOException {
        assertThat(run("Name,Region\nA,Lombardia\n", true).report().problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.rule()).isEqualTo(Rule.EXPORT_HEADER);
                    assertThat(p.hint()).contains("NUTS 2");
                });
    }
}
