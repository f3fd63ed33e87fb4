package eu.alpsynergy.importer.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.testing.CsvRows;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where the facts behind the default dataset are easily read wrongly: the dataset has to have them right. */
class DefaultDatasetTrapsTest {

    private static List<Map<String, String>> rows(String table) throws IOException {
        return CsvRows.read(DatasetFolder.find().resolve(table + ".csv"));
    }

    private static Map<String, String> row(String table, String id) throws IOException {
        return rows(table).stream()
                .filter(r -> id.equals(r.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> counts(String table, String column) throws IOException {
        return rows(table).stream().collect(Collectors.groupingBy(r -> r.get(column), Collectors.counting()));
    }

    private static boolean blank(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").isEmpty();
    }

    @Test
    void regionsAreOfThreeLevelsOfNutsAndKeepTheirCodesOfBothVersions() throws IOException {
        assertThat(counts("regions", "nuts_level")).containsOnlyKeys("1", "2", "3");
        assertThat(row("regions", "FRC")).containsEntry("nuts_2013", "FR43").containsEntry("nuts_2021", "FRC2");
        assertThat(row("regions", "SLO"))
                .containsEntry("nuts2_members", "SI03|SI04")
                .containsEntry("cohesion_2014_20", "mixed");
    }

    @Test
    void fribourgIsSwissWithoutCategoryWithoutErdfAndWithFrancs() throws IOException {
        Map<String, String> fribourg = row("regions", "FRI");

        assertThat(List.of("cohesion_2014_20", "cohesion_2021_27", "erdf_cci_2014_20", "erdf_cci_2021_27"))
                .allMatch(column -> blank(fribourg, column));
        assertThat(rows("calls"))
                .filteredOn(r -> r.get("currency").equals("CHF"))
                .hasSize(1);
        assertThat(rows("activity")).noneMatch(r -> r.get("region").equals("FRI"));
    }

    @Test
    void crossCuttingAimsAndMissionsAreNotPrioritiesLikeTheOthers() throws IOException {
        assertThat(counts("priorities", "kind"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("priority", 117L, "cross-cutting", 8L, "mission", 2L));
    }

    @Test
    void agenciesCentresAndHubsAmongTheClustersAreMarked() throws IOException {
        assertThat(counts("clusters", "kind"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("cluster", 81L, "agency", 2L, "centre", 1L, "hub", 1L));
        assertThat(row("clusters", "cl-bwu-11")).containsEntry("kind", "agency");
    }

    @Test
    void aLabelThatEndsHasItsEndAndOneOfUnknownEndHasNone() throws IOException {
        assertThat(rows("cluster_labels"))
                .filteredOn(r -> r.get("cluster").equals("cl-pie-02"))
                .allMatch(r -> r.get("valid_until").startsWith("2019-01"));
        assertThat(rows("cluster_labels")).anyMatch(r -> blank(r, "valid_until"));
    }

    @Test
    void aPartnersRegionIsDeclaredAndNotConcludedFromTheAddress() throws IOException {
        assertThat(row("partners", "p09"))
                .containsEntry("city", "Berlin")
                .containsEntry("nuts3_listed", "DE300")
                .containsEntry("region", "BWU");
    }

    @Test
    void placeholdersOfObserversAreNoObservers() throws IOException {
        assertThat(rows("observers"))
                .hasSize(4)
                .allMatch(r -> r.get("status").equals("sourced"))
                .noneMatch(r -> r.get("name").isBlank()
                        || r.get("name").matches("(?i).*(placeholder|not named|n\\.? ?n\\.|tbd).*"));
    }

    @Test
    void industriesOfActorsAreUnsourcedAndStagesSayWhatTheyRestOn() throws IOException {
        assertThat(rows("actors"))
                .allMatch(r -> blank(r, "nace") || r.get("nace_status").equals("unsourced"));
        assertThat(counts("performances", "basis"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "page", 68L, "registered name", 238L, "own project topic", 124L, "own classification", 295L));
        assertThat(rows("performances"))
                .allMatch(
                        r -> r.get("status").equals("sourced") == r.get("basis").equals("page"));
    }

    @Test
    void theSizeOfTheSmallestConsortiumIsKeptSoThatLargeOnesCanBeLeftOut() throws IOException {
        assertThat(rows("ties"))
                .filteredOn(r ->
                        r.get("kind").equals("joint project") && r.get("source").startsWith("cordis"))
                .isNotEmpty()
                .allMatch(r -> !blank(r, "smallest_consortium"));
    }

    @Test
    void activityIsOfSeveralYearsLeavesSectorsOutAndFlagsTheBreakInFrancheComte() throws IOException {
        List<Map<String, String>> activity = rows("activity");
        Set<String> divisions = activity.stream()
                .map(r -> r.get("industry").replace("nace-rev2-", ""))
                .collect(Collectors.toSet());

        assertThat(activity).allMatch(r -> r.get("year").equals(r.get("as_of")));
        assertThat(counts("activity", "year").keySet()).contains("2008", "2014", "2015");
        assertThat(divisions).doesNotContain("A", "01", "02", "03", "K", "64", "65", "66", "O", "84");
        assertThat(activity)
                .filteredOn(
                        r -> r.get("region").equals("FRC") && r.get("industry").endsWith("-29"))
                .hasSize(3)
                .allMatch(r -> r.get("flag").equals("b") && r.get("note").contains("too low"));
    }

    @Test
    void aWindowThatIsNotKnownIsNotAClosedOneAndNothingIsInvented() throws IOException {
        Set<String> cooperation = rows("programmes").stream()
                .filter(r -> r.get("kind").equals("interreg"))
                .map(r -> r.get("id"))
                .collect(Collectors.toSet());
        Set<String> ownAndDated = rows("calls").stream()
                .filter(r -> r.get("window_kind").equals("fixed") && !cooperation.contains(r.get("programme")))
                .map(r -> r.get("id"))
                .collect(Collectors.toSet());

        assertThat(rows("call_regions"))
                .filteredOn(r -> ownAndDated.contains(r.get("call")))
                .isNotEmpty()
                .noneMatch(r -> Set.of("BAV", "SAL", "FRC").contains(r.get("region")));
        for (String table : List.of("services", "practices", "pilots", "recommendations", "assessment_answers")) {
            assertThat(rows(table)).as(table).isEmpty();
        }
    }
}
