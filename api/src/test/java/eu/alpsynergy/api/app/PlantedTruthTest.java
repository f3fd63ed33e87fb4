package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.generator.GeneratorArguments;
import eu.alpsynergy.generator.PackageGenerator;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.api.PairSynergy;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.diamond.SynergyDiamonds;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.CsrGraphBuilder;
import eu.alpsynergy.synergy.network.CommunityDetection;
import eu.alpsynergy.synergy.network.CommunityMethod;
import eu.alpsynergy.synergy.network.CommunityParameters;
import eu.alpsynergy.synergy.network.Partition;
import eu.alpsynergy.synergy.network.PartitionComparison;
import eu.alpsynergy.testing.CsvSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was planted in a generated package is found again by the analyses. */
class PlantedTruthTest {

    private static GraphSnapshot snapshot;
    private static JsonNode truth;

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException {
        Path made = folder.resolve("made");
        new PackageGenerator(ProgressListener.silent())
                .generate(new GeneratorArguments(24, 60, 6_000, 30_000, 11), made);
        snapshot = CsvSnapshot.of(made, UnaryOperator.identity());
        truth = new ObjectMapper().readTree(made.resolve("truth.json").toFile());
    }

    @Test
    void leidenFindsThePlantedCommunities() {
        CsrGraphBuilder edges = CsrGraph.undirected(snapshot.actors().size());
        snapshot.ties()
                .forEach(t -> edges.add(
                        snapshot.actors().indexOf(t.from()), snapshot.actors().indexOf(t.to())));
        Partition found = CommunityDetection.find(
                        edges.build(),
                        CommunityParameters.of(CommunityMethod.LEIDEN).withSeed(1))
                .partition();
        int[] planted = new int[snapshot.actors().size()];
        for (int i = 0; i < planted.length; i++) {
            planted[i] = truth.path("communityOfActor").get(i).asInt();
        }

        PartitionComparison comparison = PartitionComparison.of(found, Partition.of(planted));

        assertThat(comparison.nmi()).isGreaterThan(0.7);
    }

    @Test
    void thePlantedPartnerHasTheStrongestTiesAndIsAmongTheFirstByOverlap() {
        var pairs = new SynergyDiamonds(snapshot, Optional.empty())
                .overview(SynergyParameters.defaults(new TreeSet<>()))
                .pairs();
        Map<String, String> partner = new HashMap<>();
        truth.path("regions")
                .forEach(r ->
                        partner.put(r.path("id").asText(), r.path("partner").asText()));
        int strongest = 0;
        int overlapping = 0;
        for (Map.Entry<String, String> planted : partner.entrySet()) {
            var own = pairs.stream()
                    .filter(p -> p.a().value().equals(planted.getKey())
                            || p.b().value().equals(planted.getKey()))
                    .toList();
            strongest += isAmongFirst(1, planted, own, p -> p.ties().orElse(0)) ? 1 : 0;
            overlapping += isAmongFirst(3, planted, own, p -> p.overlap().orElse(0)) ? 1 : 0;
        }
        assertThat(strongest).isGreaterThanOrEqualTo(22);
        assertThat(overlapping).isGreaterThanOrEqualTo(18);
    }

    private static boolean isAmongFirst(
            int most, Map.Entry<String, String> planted, List<PairSynergy> pairs, ToDoubleFunction<PairSynergy> by) {
        return pairs.stream()
                .sorted(Comparator.comparingDouble(by).reversed())
                .limit(most)
                .anyMatch(p -> Set.of(p.a().value(), p.b().value()).contains(planted.getValue()));
    }
}
