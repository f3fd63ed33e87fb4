package eu.alpsynergy.importer.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.check.PackageValidator.Outcome;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.foreign.ExportFormat;
import eu.alpsynergy.importer.foreign.ImportOutcome;
import eu.alpsynergy.importer.foreign.ImportRun;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.testing.CsvRows;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates written, filled by a script with another library, and read back. */
class WorkbookTest {

    @TempDir
    private Path temp;

    private Path template() throws IOException {
        Path file = temp.resolve("template.xlsx");
        new TemplateWriter(Contract.load().schema(), Optional.empty(), "en").write(file);
        return file;
    }

    private static PreparedPackage prepare(Path path, Path temp) {
        Outcome outcome = new PackageValidator().prepare(path, temp, ProgressListener.silent());
        assertThat(outcome)
                .as(() -> outcome instanceof Outcome.Rejected r ? r.report().toText() : "good")
                .isInstanceOf(Outcome.Good.class);
        return ((Outcome.Good) outcome).prepared();
    }

    private static void edit(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    /** Fills a sheet as a person would: numbers as numbers, days as days. */
    private static void fill(XSSFWorkbook book, TableSchema table, List<Map<String, String>> rows) {
        XSSFSheet sheet = book.getSheet(table.name());
        for (int r = 0; r < rows.size(); r++) {
            XSSFRow row = sheet.createRow(r + 1);
            for (int c = 0; c < table.fields().size(); c++) {
                String cell = rows.get(r).getOrDefault(table.fields().get(c).name(), "");
                if (cell.isEmpty()) {
                    continue;
                }
                switch (table.fields().get(c).type()) {
                    case INTEGER, NUMBER -> row.createCell(c).setCellValue(Double.parseDouble(cell));
                    case BOOLEAN -> row.createCell(c).setCellValue(Boolean.parseBoolean(cell));
                    case DATE -> {
                        row.createCell(c).setCellValue(LocalDate.parse(cell));
                        row.getCell(c).setCellStyle(dayStyle(book));
                    }
                    default -> row.createCell(c).setCellValue(cell);
                }
            }
        }
    }

    private static CellStyle dayStyle(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("d/m/yyyy"));
        return style;
    }

    @Test
    void aTemplateFilledByAScriptEqualsThePackageInCsv() throws IOException {
        SmallPackage small = SmallPackage.in(temp.resolve("package"));
        Path file = template();
        edit(file, book -> {
            for (TableSchema table : Contract.load().schema().tables()) {
                if (Files.exists(small.file(table.file()))) {
                    fill(book, table, CsvRows.read(small.file(table.file())));
                } else {
                    book.removeSheetAt(book.getSheetIndex(table.name()));
                }
            }
        });
        try (PreparedPackage fromCsv = prepare(small.folder(), temp);
                PreparedPackage fromSheets = prepare(file, temp)) {
            for (TableSchema table : fromCsv.tables()) {
                assertThat(fromSheets.folder().resolve(table.name() + ".csv"))
                        .as(table.name())
                        .hasSameTextualContentAs(fromCsv.folder().resolve(table.name() + ".csv"));
            }
            assertThat(fromSheets.tables()).hasSameSizeAs(fromCsv.tables());
        }
    }

    @Test
    void theDefaultDatasetComesBackFromItsWorkbookWithTheSameVersion() throws IOException {
        Path file = temp.resolve("dataset.xlsx");
        try (PreparedPackage before = prepare(DatasetFolder.find(), temp)) {
            new TemplateWriter(Contract.load().schema(), Optional.of(before.folder()), "de").write(file);
            try (PreparedPackage after = prepare(file, temp)) {
                assertThat(after.version()).isEqualTo(before.version());
            }
        }
    }

    @Test
    void headsCarryTheRulesAndCellsOfferWhatIsAllowed() throws IOException {
        Path file = template();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet actors = book.getSheet("actors");
            int kind = column(actors, "kind");
            int region = column(actors, "region");
            assertThat(actors.getCellComment(new CellAddress(0, kind))
                            .getString()
                            .getString())
                    .contains("needed")
                    .contains("one of: firm, research, support");
            List<? extends DataValidation> offers = actors.getDataValidations();
            assertThat(offers)
                    .anyMatch(v -> v.getRegions().getCellRangeAddress(0).getFirstColumn() == kind
                            && String.valueOf(v.getValidationConstraint().getFormula1())
                                    .contains("firm,research,support"))
                    .anyMatch(v -> v.getRegions().getCellRangeAddress(0).getFirstColumn() == region
                            && v.getValidationConstraint().getFormula1().equals("'regions'!$A$2:$A$5001"));
            assertThat(book.getSheetName(0)).isEqualTo("README");
            assertThat(book.isSheetVeryHidden(book.getSheetIndex("_schema"))).isTrue();
            assertThat(book.getNumberOfSheets())
                    .isEqualTo(Contract.load().schema().tables().size() + 2);
        }
    }

    private static int column(XSSFSheet sheet, String name) {
        for (int c = 0; c < sheet.getRow(0).getLastCellNum(); c++) {
            if (sheet.getRow(0).getCell(c).getStringCellValue().equals(name)) {
                return c;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void faultsAreReportedWithTheRowOfTheSheet() throws IOException {
        Path file = template();
        edit(file, book -> {
            XSSFSheet sources = book.getSheet("sources");
            sources.createRow(1).createCell(0).setCellValue("src");
            sources.getRow(1).createCell(1).setCellValue("A source");
            // Row 3 stays blank.
            sources.createRow(3).createCell(0).setCellValue("Not An Id");
            sources.getRow(3).createCell(1).setCellValue("Another");
            book.createSheet("notes of mine").createRow(0).createCell(0).setCellValue("x");
        });
        ValidationReport report = new PackageValidator().validate(file, ProgressListener.silent());

        assertThat(report.problems())
                .filteredOn(p -> p.rule() == Rule.PATTERN)
                .singleElement()
                .satisfies(p -> assertThat(p.row()).hasValue(4));
        assertThat(report.problems()).extracting(Problem::rule).contains(Rule.BLANK_ROW, Rule.UNUSED_FILE);
    }

    @Test
    void theNameOfThePackageIsTakenFromTheFirstSheet() throws IOException {
        Path file = template();
        edit(file, book -> book.getSheet("README").getRow(0).getCell(1).setCellValue("my-region"));

        assertThat(new PackageValidator()
                        .validate(file, ProgressListener.silent())
                        .packageName())
                .isEqualTo("my-region");
    }

    @Test
    void rowsOfAWorkbookAreMergedIntoAPackageByTheirIds() throws IOException {
        SmallPackage small = SmallPackage.in(temp.resolve("package"));
        Path file = template();
        edit(file, book -> {
            TableSchema clusters =
                    Contract.load().schema().findTable("clusters").orElseThrow();
            fill(
                    book,
                    clusters,
                    List.of(
                            Map.of(
                                    "id",
                                    "cl-lom-01",
                                    "name",
                                    "Legno Lombardia Nuovo",
                                    "kind",
                                    "cluster",
                                    "region",
                                    "LOM",
                                    "source",
                                    "src",
                                    "status",
                                    "sourced"),
                            Map.of(
                                    "id",
                                    "cl-fri-01",
                                    "name",
                                    "Cluster Fribourg",
                                    "kind",
                                    "hub",
                                    "region",
                                    "FRI",
                                    "source",
                                    "src",
                                    "status",
                                    "sourced")));
        });
        ImportOutcome outcome = ImportRun.of(ExportFormat.XLSX, file, small.folder(), false);

        assertThat(outcome.applied()).as(outcome.toText()).isTrue();
        assertThat(outcome.changes().get("clusters").added()).isEqualTo(1);
        assertThat(outcome.changes().get("clusters").changed()).isEqualTo(1);
        assertThat(CsvRows.read(small.file("clusters.csv"))).hasSize(3);
    }

    @Test
    void theReadmeIsThereInFiveLanguagesWithTheSameLines() throws IOException {
        for (String language : TemplateWriter.LANGUAGES) {
            Path file = temp.resolve(language + ".xlsx");
            new TemplateWriter(Contract.load().schema(), Optional.empty(), language).write(file);
            try (InputStream in = Files.newInputStream(file);
                    XSSFWorkbook book = new XSSFWorkbook(in)) {
                assertThat(book.getSheet("README").getRow(9).getCell(0).getStringCellValue())
                        .as(language)
                        .contains("alpsynergy validate")
                        .contains("alpsynergy import");
                assertThat(book.getSheet("README").getRow(11).getCell(2).getStringCellValue())
                        .as(language)
                        .isNotBlank();
            }
        }
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("x.xlsx"), "no workbook");

        assertThat(new PackageValidator()
                        .validate(file, ProgressListener.silent())
                        .problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.PACKAGE_UNREADABLE);
    }
}
