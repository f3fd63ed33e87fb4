package eu.alpsynergy.synergy.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.synergy.api.HandOvers;
import eu.alpsynergy.testing.CsvRows;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of the default dataset, each pair of actors looked at one by one in the CSV files. */
class HandOverCountsTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();
    private static final HandOverCounts COUNTS = new HandOverCounts(SNAPSHOT);
    private static final Map<String, String> REGION = column("actors", "region");
    private static final Map<String, String> COUNTRY = column("regions", "country");
    private static final Map<String, Set<String>> AT = rows("performances").stream()
            .collect(Collectors.groupingBy(
                    r -> r.get("stage"),
                    Collectors.mapping(r -> r.get("actor"), Collectors.toCollection(TreeSet::new))));
    private static final Set<String> TIED = tied();

    private static List<Map<String, String>> rows(String table) {
        return CsvRows.read(DatasetFolder.find().resolve(table + ".csv"));
    }

    private static Map<String, String> column(String table, String column) {
        return rows(table).stream().collect(Collectors.toMap(r -> r.get("id"), r -> r.get(column)));
    }

    private static Set<String> tied() {
        Set<String> tied = new HashSet<>();
        for (Map<String, String> tie : rows("ties")) {
            tied.add(tie.get("from_actor") + ' ' + tie.get("to_actor"));
            tied.add(tie.get("to_actor") + ' ' + tie.get("from_actor"));
        }
        return tied;
    }

    static Stream<StageLink> links() {
        return SNAPSHOT.stageLinks().stream();
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLinkHasTheHandOversThatCountingPairByPairFinds(StageLink link) {
        long within = 0;
        long across = 0;
        long borders = 0;
        long tied = 0;
        for (String a : AT.getOrDefault(link.from().value(), Set.of())) {
            for (String b : AT.getOrDefault(link.to().value(), Set.of())) {
                String regionA = REGION.get(a);
                String regionB = REGION.get(b);
                if (regionA.equals(regionB)) {
                    within++;
                } else if (COUNTRY.get(regionA).equals(COUNTRY.get(regionB))) {
                    across++;
                } else {
                    borders++;
                }
                tied += !a.equals(b) && TIED.contains(a + ' ' + b) ? 1 : 0;
            }
        }

        HandOvers counted = COUNTS.between(
                SNAPSHOT.stages().indexOf(link.from()), SNAPSHOT.stages().indexOf(link.to()));

        assertThat(counted).isEqualTo(new HandOvers(within, across, borders, tied));
        assertThat(counted.possible()).isEqualTo(within + across + borders);
    }
}
