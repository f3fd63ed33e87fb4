package eu.alpsynergy.importer.foreign.cordis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.foreign.ExportFormat;
import eu.alpsynergy.importer.foreign.ExportImport;
import eu.alpsynergy.importer.foreign.ImportOutcome;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.testing.CsvRows;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports as CORDIS gives them, with the traps that real ones hold, merged into the small package (Fribourg, Lombardy, Salzburg). */
class CordisImportTest {

    @TempDir
    private Path temp;

    private SmallPackage small;

    @BeforeEach
    void writeThePackage() {
        small = SmallPackage.in(temp.resolve("package"));
    }

    private static CordisExport clean() {
        return new CordisExport()
                .project("101000001", "GREENWOOD", "HORIZON")
                .organisation(
                        "101000001",
                        "900000001",
                        "MACCHINE LEGNO SRL",
                        "IT",
                        "ITC4C",
                        "role=coordinator",
                        "ecContribution=528340.97")
                .organisation("101000001", "900000002", "SALZBURG HOLZ GMBH", "AT", "AT32", "ecContribution=960619,95")
                .organisation("101000001", "999999999", "POLITECNICO DUE", "IT", "ITC4C", "activityType=HES")
                .organisation("101000001", "900000003", "ETHNIKO PANEPISTIMIO", "EL", "EL303", "activityType=HES")
                .organisation("101000001", "900000004", "WELLCOME LIMITED", "UK", "UKI31");
    }

    private ImportOutcome run(Path export, boolean lenient) {
        return new ExportImport(ProgressListener.silent())
                .run(new ExportImport.Request(
                        ExportFormat.CORDIS, export, small.folder(), Optional.empty(), lenient, Optional.empty()));
    }

    private ImportOutcome run(CordisExport export, boolean lenient) throws IOException {
        return run(export.writeTo(temp.resolve("export")), lenient);
    }

    private Map<String, Map<String, String>> rows(String table) {
        return CsvRows.read(small.file(table + ".csv")).stream().collect(Collectors.toMap(r -> r.get("id"), r -> r));
    }

    private List<Map<String, String>> links(String table) {
        return CsvRows.read(small.file(table + ".csv"));
    }

    @Test
    void organisationsInTheRegionsBecomeActorsWithProjectsParticipationsAndTies() throws IOException {
        ImportOutcome outcome = run(clean(), false);

        assertThat(outcome.report().problems()).isEmpty();
        assertThat(outcome.applied()).isTrue();
        assertThat(rows("actors").get("f-pic-900000001"))
                .containsEntry("name", "MACCHINE LEGNO SRL")
                .containsEntry("kind", "firm")
                .containsEntry("region", "LOM")
                .containsEntry("nuts3", "ITC4C")
                .containsEntry("nace", "")
                .containsEntry("cordis_pic", "900000001")
                .containsEntry("source", "cordis-horizon-europe")
                .containsEntry("as_of", "2025-02-24");
        assertThat(rows("projects").get("horizon-europe-101000001"))
                .containsEntry("acronym", "GREENWOOD")
                .containsEntry("budget_eur", "3000000")
                .containsEntry("total_partners", "5")
                .containsEntry("note", "grant 101000001, EC contribution at most 2500000.5 EUR");
        assertThat(links("participations"))
                .anyMatch(r -> r.get("actor").equals("f-pic-900000001")
                        && r.get("note").equals("coordinator, EC contribution 528340.97 EUR"))
                .anyMatch(r -> r.get("actor").equals("f-pic-900000002")
                        && r.get("note").equals("participant, EC contribution 960619.95 EUR"));
        assertThat(rows("ties").get("tie-f-lom-002-f-pic-900000001-joint-project"))
                .containsEntry("detail", "GREENWOOD")
                .containsEntry("shared_projects", "1")
                .containsEntry("smallest_consortium", "5");
        assertThat(new PackageValidator()
                        .validate(small.folder(), ProgressListener.silent())
                        .hasErrors())
                .isFalse();
    }

    @Test
    void anActorWithTheParticipantCodeIsTheOneThatIsThereAndKeepsItsRow() throws IOException {
        String before = rows("actors").get("f-lom-002").toString();
        run(clean(), false);

        assertThat(rows("actors").get("f-lom-002")).hasToString(before);
        assertThat(links("participations")).anyMatch(r -> r.get("actor").equals("f-lom-002"));
        assertThat(rows("actors")).doesNotContainKey("f-pic-999999999");
    }

    @Test
    void greeceAndTheUnitedKingdomAreCountedOutsideByTheirIsoCodes() throws IOException {
        ImportOutcome outcome = run(clean(), false);

        assertThat(outcome.tally().outside()).containsExactlyInAnyOrderEntriesOf(Map.of("GR", 1L, "GB", 1L));
        assertThat(outcome.toText()).contains("2 rows outside the dataset's regions (GB 1, GR 1)");
        assertThat(outcome.toJson()).contains("\"GR\" : 1").contains("\"applied\" : true");
    }

    @Test
    void columnsAreBoundByNameWhateverTheirOrderAndDelimiter() throws IOException {
        run(clean(), false);
        String expected = small.read("actors.csv") + small.read("projects.csv") + small.read("ties.csv");
        for (String delimiter : List.of(";", ",", "\t")) {
            small = SmallPackage.in(temp.resolve("package" + (int) delimiter.charAt(0)));
            run(
                    clean().writeTo(temp.resolve("shuffled"), delimiter, columns -> {
                        List<String> shuffled = new ArrayList<>(columns);
                        Collections.shuffle(shuffled, new Random(delimiter.charAt(0)));
                        return shuffled;
                    }),
                    false);
            assertThat(small.read("actors.csv") + small.read("projects.csv") + small.read("ties.csv"))
                    .as("delimiter '%s'", delimiter)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aZipWithTheFilesInAFolderIsReadLikeTheFolder() throws IOException {
        Path folder = clean().writeTo(temp.resolve("export"));
        Path zip = temp.resolve("cordis-HORIZONprojects-csv.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String name : List.of("project.csv", "organization.csv", "topics.csv")) {
                entries.putNextEntry(new ZipEntry("csv/" + name));
                entries.write(name.equals("topics.csv") ? new byte[0] : Files.readAllBytes(folder.resolve(name)));
            }
        }
        assertThat(run(zip, false).applied()).isTrue();
        assertThat(rows("actors")).containsKey("f-pic-900000001");
    }

    @Test
    void aColumnThatIsMissingIsNamedWithTheNearest() throws IOException {
        Path folder = clean().writeTo(temp.resolve("export"));
        Path file = folder.resolve("organization.csv");
        Files.writeString(file, Files.readString(file).replace("\"nutsCode\"", "\"nutscodes\""));
        ImportOutcome outcome = run(folder, true);

        assertThat(outcome.applied()).isFalse();
        assertThat(outcome.report().problems())
                .anyMatch(p -> p.rule() == Rule.EXPORT_HEADER
                        && p.message().contains("nutsCode")
                        && String.valueOf(p.hint()).contains("nutscodes"));
    }

    @Test
    void badBytesAndRaggedRowsAreReportedWithTheirRow() throws IOException {
        Path folder = clean().writeTo(temp.resolve("export"));
        Path file = folder.resolve("organization.csv");
        String text =
                Files.readString(file).replace("\uFEFF", "").replace("SALZBURG HOLZ GMBH", "SALZBURG H\u00d6LZ GMBH")
                        + "\"too\";\"short\"\r\n";
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        ImportOutcome outcome = run(folder, false);

        assertThat(outcome.applied()).isFalse();
        assertThat(outcome.report().problems())
                .extracting(Problem::rule, p -> p.row().orElse(0))
                .contains(tuple(Rule.BAD_BYTES, 3L), tuple(Rule.RAGGED_ROW, 7L));
    }

    @Test
    void anExportWithoutOneOfItsFilesIsRefused() throws IOException {
        Path folder = clean().writeTo(temp.resolve("export"));
        Files.delete(folder.resolve("project.csv"));

        assertThat(run(folder, true).report().problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.MISSING_FILE);
    }

    @Test
    void anAmountThatCanBeReadInTwoWaysIsReportedAndNothingIsMerged() throws IOException {
        CordisExport export =
                clean().organisation("101000001", "900000005", "TERZA SRL", "IT", "ITC46", "ecContribution=1,500");
        String before = small.read("actors.csv");
        ImportOutcome strict = run(export, false);

        assertThat(strict.applied()).isFalse();
        assertThat(small.read("actors.csv")).isEqualTo(before);
        assertThat(strict.report().problems()).singleElement().satisfies(p -> {
            assertThat(p.rule()).isEqualTo(Rule.EXPORT_VALUE);
            assertThat(p.row()).hasValue(7);
            assertThat(p.column()).isEqualTo("ecContribution");
        });
        assertThat(run(export, true).applied()).isTrue();
        assertThat(rows("actors")).containsKey("f-pic-900000001").doesNotContainKey("f-pic-900000005");
    }

    @Test
    void naturalPersonsAreSkippedAndNeverNamed() throws IOException {
        ImportOutcome outcome = run(
                clean().organisation("101000001", "900000010", "Dr. Anna Beispiel", "AT", "AT323")
                        .organisation("101000001", "900000011", "ROSSI MARIO", "IT", "ITC4C", "vatNumber=")
                        .organisation("101000001", "900000012", "NATURAL PERSON", "IT", "ITC4C", "activityType=OTH")
                        .organisation("101000001", "900000013", "LEGNO NUOVO SPA", "IT", "ITC4C", "vatNumber=")
                        .organisation(
                                "101000001",
                                "900000014",
                                "PARIS LODRON",
                                "AT",
                                "AT323",
                                "vatNumber=",
                                "activityType=HES"),
                false);

        assertThat(outcome.tally().leftOut()).containsEntry("natural persons", 3L);
        assertThat(rows("actors"))
                .doesNotContainKeys("f-pic-900000010", "f-pic-900000011", "f-pic-900000012")
                .containsKeys("f-pic-900000013", "f-pic-900000014");
        assertThat(outcome.report().toJson() + outcome.toText())
                .doesNotContain("Beispiel")
                .doesNotContain("ROSSI");
        assertThat(rows("projects").get("horizon-europe-101000001")).containsEntry("total_partners", "10");
    }

    @Test
    void aRowWhoseRegionCannotBeToldIsReportedAndLeftOut() throws IOException {
        ImportOutcome outcome = run(
                clean().organisation("101000001", "900000020", "SENZA SRL", "IT", "")
                        .organisation("101000001", "900000021", "NAZIONALE SRL", "IT", "IT")
                        .organisation("101000001", "900000022", "STRANA SRL", "IT", "AT323")
                        .organisation("101000001", "900000023", "ROTTA SRL", "IT", "ITX99")
                        .organisation("101000001", "900000024", "PIEMONTE SRL", "IT", "ITC11")
                        .organisation("101000001", "900000025", "SOMEWHERE INC", "US", ""),
                false);

        assertThat(outcome.applied()).isTrue();
        assertThat(outcome.report().problems())
                .extracting(Problem::rule, p -> p.row().orElse(0))
                .containsExactlyInAnyOrder(
                        tuple(Rule.EXPORT_REGION, 7L),
                        tuple(Rule.EXPORT_REGION, 8L),
                        tuple(Rule.EXPORT_REGION, 9L),
                        tuple(Rule.EXPORT_REGION, 10L));
        assertThat(outcome.tally().outside()).containsEntry("IT", 1L).containsEntry("US", 1L);
    }

    @Test
    void ofSeveralRowsOfAnOrganisationTheNewestCountsAndFarPointsAreNotTaken() throws IOException {
        run(
                clean().project("101000002", "LATER", "HORIZON")
                        .organisation(
                                "101000002",
                                "900000001",
                                "MACCHINE LEGNO SPA",
                                "IT",
                                "ITC46",
                                "contentUpdateDate=2026-01-01 10:00:00",
                                "geolocation=45.69,9.67")
                        .organisation(
                                "101000002",
                                "900000002",
                                "SALZBURG HOLZ GMBH",
                                "AT",
                                "AT323",
                                "contentUpdateDate=2026-01-01 10:00:00",
                                "geolocation=13.04,47.8"),
                false);

        assertThat(rows("actors").get("f-pic-900000001"))
                .containsEntry("name", "MACCHINE LEGNO SPA")
                .containsEntry("nuts3", "ITC46")
                .containsEntry("latitude", "45.69")
                .containsEntry("longitude", "9.67")
                .containsEntry("as_of", "2026-01-01");
        assertThat(rows("actors").get("f-pic-900000002"))
                .containsEntry("latitude", "")
                .containsEntry("longitude", "");
        assertThat(rows("ties").get("tie-f-pic-900000001-f-pic-900000002-joint-project"))
                .containsEntry("shared_projects", "2")
                .containsEntry("smallest_consortium", "2")
                .containsEntry("detail", "GREENWOOD|LATER");
    }

    @Test
    void anActorTwiceInAProjectTakesPartOnceWithBothRoles() throws IOException {
        run(
                clean().organisation(
                                "101000001",
                                "900000002",
                                "SALZBURG HOLZ GMBH",
                                "AT",
                                "AT323",
                                "role=thirdParty",
                                "ecContribution=0",
                                "endOfParticipation=true"),
                false);

        assertThat(links("participations"))
                .filteredOn(r -> r.get("actor").equals("f-pic-900000002"))
                .singleElement()
                .satisfies(
                        r -> assertThat(r.get("note"))
                                .isEqualTo(
                                        "participant, EC contribution 960619.95 EUR; thirdParty, EC contribution 0 EUR, ended its participation"));
    }

    @Test
    void theNextEditionChangesNothingWhereNothingChanged() throws IOException {
        run(clean(), false);
        String once = small.read("actors.csv") + small.read("ties.csv") + small.read("participations.csv");
        ImportOutcome again = run(clean(), false);

        assertThat(small.read("actors.csv") + small.read("ties.csv") + small.read("participations.csv"))
                .isEqualTo(once);
        assertThat(again.changes().values()).allMatch(c -> c.added() == 0 && c.changed() == 0);
    }

    @Test
    void anOlderProgrammeReadLaterKeepsTheNewerRowOfAnActor() throws IOException {
        run(clean(), false);
        ImportOutcome outcome = run(
                new CordisExport()
                        .project("700001", "OLDWOOD", "H2020")
                        .organisation(
                                "700001",
                                "900000001",
                                "MACCHINE VECCHIE SRL",
                                "IT",
                                "ITC46",
                                "contentUpdateDate=2019-01-01 10:00:00"),
                false);

        assertThat(rows("actors").get("f-pic-900000001")).containsEntry("name", "MACCHINE LEGNO SRL");
        assertThat(links("participations"))
                .anyMatch(r -> r.get("actor").equals("f-pic-900000001")
                        && r.get("project").equals("h2020-700001"));
        assertThat(outcome.tally().also()).containsEntry("actors whose row is newer, kept as it is", 1L);
    }

    @Test
    void aProjectThatIsKnownByItsRecordNumberIsTheSameAndIsNotCountedTwiceInTies() throws IOException {
        small.append("sources.csv", "cordis-2007-2017,Copies,,,,")
                .append("programmes.csv", "fp7,FP7,,framework,,cordis-2007-2017,sourced,,")
                .append("projects.csv", "fp7-rcn-98765,FP7 rcn 98765,fp7,,,,,,,,cordis-2007-2017,sourced,,")
                .append("participations.csv", "f-lom-002,fp7-rcn-98765,cordis-2007-2017,derived,,")
                .append(
                        "actors.csv",
                        "f-sal-003,Holz Fuenf,HOLZ FUENF GMBH,firm,SAL,Salzburg,AT323,16,unsourced,,,,900000050,,,src,sourced,,2015")
                .append(
                        "ties.csv",
                        "tie-f-lom-002-f-sal-003-joint-project,f-lom-002,f-sal-003,joint project,false,1,9,FP7 rcn 98765,cordis-2007-2017,derived,,");
        run(
                new CordisExport()
                        .project("200000", "TIMBERTWO", "FP7", "rcn=98765")
                        .organisation("200000", "999999999", "POLITECNICO DUE", "IT", "ITC4C")
                        .organisation("200000", "900000050", "HOLZ FUENF GMBH", "AT", "AT323"),
                false);

        assertThat(rows("projects").get("fp7-rcn-98765")).containsEntry("acronym", "TIMBERTWO");
        assertThat(rows("projects")).doesNotContainKey("fp7-200000");
        assertThat(rows("ties").get("tie-f-lom-002-f-sal-003-joint-project"))
                .containsEntry("shared_projects", "1")
                .containsEntry("detail", "TIMBERTWO")
                .containsEntry("smallest_consortium", "2");
    }

    @Test
    void anAliasLeadsASpellingToTheActorThatIsThere() throws IOException {
        small.write("aliases.csv", "table,spelling,id,decision\nactors,segheria  uno s.p.a.,f-lom-001,same\n");
        run(clean().organisation("101000001", "900000060", "SEGHERIA UNO S.P.A.", "IT", "ITC46"), false);

        assertThat(links("participations"))
                .anyMatch(r ->
                        r.get("actor").equals("f-lom-001") && r.get("project").equals("horizon-europe-101000001"));
        assertThat(rows("actors")).doesNotContainKey("f-pic-900000060");
        assertThat(small.read("aliases.csv")).contains("segheria  uno");
    }

    @Test
    void aLargeConsortiumGivesParticipationsAndNoTies() throws IOException {
        CordisExport export = new CordisExport().project("101000009", "HUGE", "HORIZON");
        for (int i = 0; i <= CordisReader.LARGEST_CONSORTIUM; i++) {
            export.organisation("101000009", String.valueOf(910000000 + i), "SOCIETA " + i + " SRL", "IT", "ITC4C");
        }
        ImportOutcome outcome = run(export, false);

        assertThat(outcome.changes()).doesNotContainKey("ties");
        assertThat(outcome.changes().get("participations").added()).isEqualTo(CordisReader.LARGEST_CONSORTIUM + 1);
        assertThat(outcome.tally().also()).containsKey("projects of more than 60 partners, without ties");
    }

    @Test
    void aPackageThatWouldNotBeGoodIsNotWritten() throws IOException {
        small.describe("actors", "id", field -> ((ObjectNode) field.path("constraints"))
                .put("pattern", "^f-[a-z]{3}-\\d{3}$"));
        byte[] before = Files.readAllBytes(small.file("actors.csv"));
        ImportOutcome outcome = run(clean(), true);

        assertThat(outcome.applied()).isFalse();
        assertThat(outcome.report().problems()).extracting(Problem::rule).contains(Rule.PATTERN);
        assertThat(Files.readAllBytes(small.file("actors.csv"))).isEqualTo(before);
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("package", "export");
        }
    }

    @Test
    void aHundredThousandRowsAreReadMappedAndChecked() throws IOException {
        Path export = LargeExport.write(temp.resolve("large"), 100_000, "ITC4C", "AT323");
        ImportOutcome outcome = run(export, false);

        assertThat(outcome.applied()).isTrue();
        assertThat(outcome.tally().read()).containsEntry("organization.csv", 100_000L);
        long outside = outcome.tally().outside().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(outside + outcome.changes().get("participations").added()).isEqualTo(100_000L);
    }
}
