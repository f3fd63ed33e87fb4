package eu.alpsynergy.importer.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.load.ImportResult.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

class ImportIT extends ImportTestBase {
    @Test
    void cellsBecomeTypedPropertiesAndAbsentCellsNone() {
        load(SmallPackage.in(dir.resolve("p")).folder());
        Record project = single("MATCH (p:Project {id: 'timber'}) RETURN p");
        Map<String, Object> properties = project.get("p").asMap();
        assertThat(properties)
                .containsEntry("start", LocalDate.of(2022, 1, 1))
                .containsEntry("budgetEur", 1713131.51)
                .containsEntry("erdfEur", 1200000.0)
                .containsEntry("totalPartners", 5L)
                .containsEntry("programme", "alpine-space")
                .doesNotContainKeys("note", "asOf");
        assertThat(single(
                                "MATCH (s:Stage {id: 'w2'})<-[:HAS_STAGE]-(c:ValueChain) RETURN s.nace AS nace, c.id AS chain")
                        .asMap())
                .isEqualTo(Map.of("nace", List.of("16.1", "16.2"), "chain", "vc-wood"));
        assertThat(single(
                                "MATCH (:Actor:Firm)-[t:TIED_TO {directed: true}]->(b:Actor) RETURN t.kind AS kind, b.id AS id")
                        .asMap())
                .isEqualTo(Map.of("kind", "ownership", "id", "f-lom-001"));
        assertThat(single("MATCH (a)-[:RETURNS_TO]->(b) RETURN a.id AS a, b.id AS b")
                        .asMap())
                .isEqualTo(Map.of("a", "w3", "b", "w2"));
    }

    @Test
    void theSameDataInAnotherOrderAndDialectAreTheSameVersion() {
        String version = load(SmallPackage.in(dir.resolve("a")).folder()).version();
        SmallPackage other = SmallPackage.in(dir.resolve("b"))
                .change("actors.csv", ImportIT::rowsReversed)
                .change("programme_budgets.csv", text -> text.replace(",100.5,33.5,134,0.75,", ";100,5;33,5;134;0,75;")
                        .replace(',', ';')
                        .replace("100;5", "100,5")
                        .replace("33;5", "33,5")
                        .replace("0;75", "0,75"))
                .describe("programme_budgets", r -> r.putObject("dialect").put("delimiter", ";"));
        for (String column : List.of("eu_amount_eur", "national_amount_eur", "total_eur", "eu_cofinancing")) {
            other.describe("programme_budgets", column, f -> f.put("decimalChar", ","));
        }
        ImportResult again = load(other.folder());
        assertThat(again.version()).isEqualTo(version);
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void anExportImportedElsewhereHasTheSameHashAndVersion() {
        ImportResult first = load(SmallPackage.in(dir.resolve("p")).zip(dir.resolve("p.zip"), "folder/"));
        ExportResult export = exporter.export(dir.resolve("out"));
        assertThat(export.rows()).isEqualTo(first.rows());
        assertThat(export.hash()).isEqualTo(store.current().orElseThrow().contentHash());

        neo4j.clear();
        ImportResult second = load(dir.resolve("out"));
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(exporter.exportHash()).isEqualTo(export.hash());
        assertThatThrownBy(() -> exporter.export(dir.resolve("out"))).hasMessageContaining("not an empty folder");
    }

    @Test
    void aFaultyPackageChangesNothing() {
        load(SmallPackage.in(dir.resolve("good")).folder());
        List<Object> before = everything();
        SmallPackage faulty = SmallPackage.in(dir.resolve("bad")).replace("actors.csv", ",LOM,", ",LON,");
        assertThatThrownBy(() -> load(faulty.folder()))
                .isInstanceOfSatisfying(
                        PackageRejectedException.class,
                        e -> assertThat(e.report().problems()).anyMatch(p -> p.rule() == Rule.FOREIGN_KEY));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aNewVersionReplacesTheOldOneCompletely() {
        String old = load(SmallPackage.in(dir.resolve("a")).folder()).version();
        ImportResult now = load(changed("b").folder());
        assertThat(now.version()).isNotEqualTo(old);
        assertThat(store.currentVersion()).contains(now.version());
        assertThat(store.listVersions()).extracting(DatasetVersion::version).containsExactly(now.version());
        assertThat(single("MATCH (n {version: $v}) RETURN count(n) AS n", Map.of("v", old))
                        .get("n")
                        .asLong())
                .isZero();
        assertThat(store.countRows(store.current().orElseThrow())).isEqualTo(now.rows());
    }

    @Test
    void leftOversOfAnAbandonedLoadAreRemoved() {
        load(SmallPackage.in(dir.resolve("a")).folder());
        query("CREATE (:Dataset {version: 'gone', state: 'loading', createdAt: datetime(), title: 't',"
                        + " contentHash: 'h', rows: '{}', descriptor: '{}'}), (:Theme {version: 'gone', id: 'x'})")
                .execute();
        assertThat(load(SmallPackage.in(dir.resolve("again")).folder()).outcome())
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(single("MATCH (n {version: 'gone'}) RETURN count(n) AS n")
                        .get("n")
                        .asLong())
                .isZero();
    }

    @Test
    void aMigrationAppliedWithOtherContentIsRefused() {
        load(SmallPackage.in(dir.resolve("p")).folder());
        query("MATCH (m:SchemaMigration) SET m.checksum = 'other'").execute();
        assertThatThrownBy(() -> load(changed("b").folder()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("schema/V001__keys");
    }

    private static String rowsReversed(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.reverse(lines.subList(1, lines.size()));
        return String.join("\r\n", lines) + "\r\n";
    }
}
