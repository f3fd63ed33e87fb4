package eu.alpsynergy.importer.foreign.keep;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.foreign.ExportFormat;
import eu.alpsynergy.importer.foreign.ImportOutcome;
import eu.alpsynergy.importer.foreign.ImportRun;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.testing.CsvRows;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as keep.eu exports them, merged into the small package (Fribourg, Lombardy, Salzburg). */
class KeepImportTest {

    private static final String HEADER =
            "Programme;Acronym;Project Partner;Lead Partner;Street;Postal code;Town;Country;Website;Department;Legal Status;Country code;NUTS1 (or equivalent);NUTS2 (or equivalent);NUTS3 (or equivalent)\n";

    @TempDir
    private Path temp;

    private SmallPackage small;

    @BeforeEach
    void writeThePackage() {
        small = SmallPackage.in(temp.resolve("package"));
    }

    private static String partner(String programme, String acronym, String name, String country, String nuts3) {
        return String.join(
                        ";",
                        programme,
                        acronym,
                        name,
                        "No",
                        "Street 1",
                        "1",
                        "Town",
                        "",
                        "",
                        "\"Unit; of two\nlines\"",
                        "public",
                        country,
                        "",
                        "",
                        nuts3)
                + "\n";
    }

    private ImportOutcome run(String rows, boolean lenient) throws IOException {
        Path file = Files.writeString(temp.resolve("keep_partners.csv"), HEADER + rows);
        return ImportRun.of(ExportFormat.KEEP, file, small.folder(), lenient);
    }

    private List<Map<String, String>> rows(String table) {
        return CsvRows.read(small.file(table + ".csv"));
    }

    private static final String ALPINE = "2014 - 2020 INTERREG VB Alpine Space";
    private static final String PARTNERS = partner(
                    ALPINE, "ALPWOOD", "Regione Lombardia", "IT Italy / ITALIA", "ITC4C  / Milano")
            + partner(ALPINE, "ALPWOOD", "Camera di commercio", "IT Italy / ITALIA", "ITC46  / Bergamo")
            + partner(ALPINE, "ALPWOOD", "Land Salzburg", "AT Austria / ÖSTERREICH", "AT323  / Salzburg und Umgebung")
            + partner(ALPINE, "ALPWOOD", "Region of Elsewhere", "EL Greece / ELLADA", "EL303  / Athina")
            + partner(ALPINE, "FARAWAY", "Somebody", "PL Poland / POLSKA", "PL22A  / Katowicki");

    @Test
    void projectsWithPartnersInTheRegionsAreWrittenWithThePartnersCounted() throws IOException {
        ImportOutcome outcome = run(PARTNERS, false);

        assertThat(outcome.report().problems()).isEmpty();
        assertThat(outcome.applied()).isTrue();
        assertThat(rows("projects"))
                .filteredOn(r -> r.get("acronym").equals("ALPWOOD"))
                .singleElement()
                .satisfies(r -> assertThat(r)
                        .containsEntry("id", "keep-interreg-vb-alpine-space-alpwood")
                        .containsEntry("programme", "interreg-vb-alpine-space")
                        .containsEntry("total_partners", "4")
                        .containsEntry("source", "keep-eu-2014-20"));
        assertThat(rows("project_regions"))
                .filteredOn(r -> r.get("project").startsWith("keep-"))
                .extracting(r -> r.get("region") + r.get("partners") + r.get("status"))
                .containsExactly("LOM2derived", "SAL1derived");
        assertThat(outcome.tally().outside()).containsEntry("GR", 1L).containsEntry("PL", 1L);
        assertThat(rows("projects")).noneMatch(r -> r.get("acronym").equals("FARAWAY"));
    }

    @Test
    void partnersBecomeParticipationsOnlyWhenAnAliasLeadsToAnActor() throws IOException {
        small.write("aliases.csv", "table,spelling,id\nactors,Land Salzburg,f-sal-002\n");
        ImportOutcome outcome = run(PARTNERS, false);

        assertThat(rows("participations"))
                .filteredOn(r -> r.get("project").startsWith("keep-"))
                .extracting(r -> r.get("actor"))
                .containsExactly("f-sal-002");
        assertThat(rows("actors")).hasSize(4);
        assertThat(outcome.tally().also())
                .containsEntry("partners in the regions that no code or alias leads to an actor", 2L);
    }

    @Test
    void aProgrammeThatIsThereUnderItsNameAtKeepIsTheSame() throws IOException {
        small.append(
                "programmes.csv",
                "2014tc16rftn001,Alpine Space,2014-20,interreg,,src,sourced,\"named \"\"INTERREG VB Alpine Space\"\" at keep.eu\",");
        run(PARTNERS, false);

        assertThat(rows("projects"))
                .anyMatch(r ->
                        r.get("acronym").equals("ALPWOOD") && r.get("programme").equals("2014tc16rftn001"));
        assertThat(rows("programmes")).hasSize(2);
    }

    @Test
    void aProjectOfTheSameProgrammeAndAcronymKeepsItsIdAndItsRow() throws IOException {
        small.append("programmes.csv", "alpine-1420,INTERREG VB Alpine Space,2014-20,interreg,,src,sourced,,")
                .append("projects.csv", "alpwood,AlpWood,alpine-1420,1,,,,5,,9,src,sourced,,");
        ImportOutcome outcome = run(PARTNERS, false);

        assertThat(rows("projects"))
                .filteredOn(r -> r.get("id").equals("alpwood"))
                .singleElement()
                .satisfies(r -> assertThat(r).containsEntry("total_partners", "9"));
        assertThat(rows("project_regions"))
                .anyMatch(r ->
                        r.get("project").equals("alpwood") && r.get("region").equals("LOM"));
        assertThat(outcome.tally().also()).containsEntry("rows of projects of other sources, kept as they are", 1L);
    }

    @Test
    void aRowWithoutAProgrammeOfAKnownPeriodIsReportedAndNothingIsMerged() throws IOException {
        String before = small.read("projects.csv");
        ImportOutcome outcome =
                run(PARTNERS + partner("2000 - 2006 INTERREG III", "OLD", "x", "IT Italy", "ITC46"), false);

        assertThat(outcome.applied()).isFalse();
        assertThat(outcome.report().problems()).singleElement().satisfies(p -> {
            assertThat(p.rule()).isEqualTo(Rule.EXPORT_VALUE);
            assertThat(p.column()).isEqualTo("Programme");
        });
        assertThat(small.read("projects.csv")).isEqualTo(before);
    }

    @Test
    void aWorkbookWithSheetsOfProjectsAndPartnersGivesDatesBudgetsAndCodes() throws IOException {
        Path file = temp.resolve("keep.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet projects = book.createSheet("Projects");
            row(
                    projects,
                    0,
                    "Programme",
                    "Project acronym",
                    "Project start date",
                    "Project end date",
                    "Total budget/expenditure");
            Row row = row(projects, 1, "2021 - 2027 Interreg Alpine Space", "ALPDAY", "", "2026-12-31", "1.234.567,89");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            row.getCell(2).setCellValue(java.time.LocalDate.of(2024, 3, 1));
            row.getCell(2).setCellStyle(day);
            XSSFSheet partners = book.createSheet("Project partners");
            row(partners, 0, "Acronym", "Programme", "Partner name", "Country code", "NUTS3", "(2021 - 2027) PIC");
            row(partners, 1, "ALPDAY", "2021 - 2027 Interreg Alpine Space", "Politecnico", "IT", "ITC4C", "999999999");
            book.write(out);
        }
        ImportOutcome outcome = ImportRun.of(ExportFormat.KEEP, file, small.folder(), false);

        assertThat(outcome.report().problems()).isEmpty();
        assertThat(rows("projects"))
                .filteredOn(r -> r.get("acronym").equals("ALPDAY"))
                .singleElement()
                .satisfies(r -> assertThat(r)
                        .containsEntry("start", "2024-03-01")
                        .containsEntry("end", "2026-12-31")
                        .containsEntry("budget_eur", "1234567.89"));
        assertThat(rows("participations"))
                .anyMatch(r ->
                        r.get("actor").equals("f-lom-002") && r.get("project").contains("alpday"));
    }

    private static Row row(XSSFSheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }
}
