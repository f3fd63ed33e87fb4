package eu.alpsynergy.exports.table;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.exports.ExportFormat;
import eu.alpsynergy.exports.FolderRows;
import eu.alpsynergy.exports.Written;
import eu.alpsynergy.importer.load.RowCells;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** The workbook as another library reads it. */
class WorkbookFileTest {

    private static XSSFWorkbook opened(byte[] file) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    @Test
    void everyTableIsASheetWithAllItsRowsBehindAReadMe() throws Exception {
        FolderRows rows = FolderRows.plain();
        try (XSSFWorkbook book = opened(Written.bytes(ExportFormat.XLSX, rows))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(rows.tables().size() + 1);
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("README");
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("2026.2-test");
            for (TableSchema table : rows.tables()) {
                Sheet sheet = book.getSheet(table.name());
                assertThat(sheet.getLastRowNum()).as(table.name()).isEqualTo((int) rows.count(table.name()));
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo(table.columns().get(0));
            }
        }
    }

    @Test
    void noCellIsAFormulaAndHardNamesAreText() throws Exception {
        try (XSSFWorkbook book = opened(Written.bytes(ExportFormat.XLSX, FolderRows.hard()))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            Cell name = book.getSheet("actors").getRow(1).getCell(1);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue())
                    .startsWith("=\"Ü&Ö\" <b>'é'")
                    .contains("\tž</b> \\ \\u0027 ", "\uD83C\uDFD4 ]]>");
        }
    }

    @Test
    void numbersTruthsAndDatesAreOfTheirKinds() throws Exception {
        FolderRows rows = FolderRows.plain();
        try (XSSFWorkbook book = opened(Written.bytes(ExportFormat.XLSX, rows))) {
            Row bavaria = book.getSheet("regions").getRow(1);
            int latitude = rows.table("regions").indexOf("latitude").orElseThrow();
            assertThat(bavaria.getCell(latitude).getNumericCellValue()).isEqualTo(48.14);
            Row austria = book.getSheet("countries").getRow(1);
            int member = rows.table("countries").indexOf("eu_member").orElseThrow();
            assertThat(austria.getCell(member).getBooleanCellValue()).isTrue();
            Row project = book.getSheet("projects").getRow(1);
            int start = rows.table("projects").indexOf("start").orElseThrow();
            assertThat(project.getCell(start).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2016, 6, 1));
            assertThat(project.getCell(start).getCellStyle().getDataFormatString())
                    .isEqualTo("yyyy-mm-dd");
        }
    }

    @Test
    void thePropertiesNameTheDayOfTheDataAndNoClock() throws Exception {
        byte[] properties = Written.unzipped(Written.bytes(ExportFormat.XLSX, FolderRows.plain()))
                .get("docProps/core.xml");

        assertThat(new String(properties, StandardCharsets.UTF_8)).contains(">2026-11-24T00:00:00Z</dcterms:created>");
    }

    @Test
    void aTableLongerThanASheetGoesOnInTheNext() throws Exception {
        TableSchema table = FolderRows.plain().table("memberships");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", null)) {
            TableSheets sheets = new TableSheets(book, table, 3);
            for (int i = 0; i < 5; i++) {
                sheets.add(new RowCells(Arrays.asList("a" + i, "c", null, null, null, null)));
            }
            sheets.finish();
        }
        try (XSSFWorkbook book = opened(out.toByteArray())) {
            assertThat(List.of(book.getSheetName(0), book.getSheetName(1), book.getSheetName(2)))
                    .containsExactly("memberships", "memberships (2)", "memberships (3)");
            assertThat(book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("actor");
            assertThat(book.getSheetAt(2).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("a4");
        }
    }

    @Test
    void aTextLongerThanACellIsCutAndSaysSo() {
        String emoji = "\uD83C\uDFD4".repeat(20_000);

        assertThat(TableSheets.fitting("short")).isEqualTo("short");
        assertThat(TableSheets.fitting(emoji)).hasSizeLessThanOrEqualTo(32_767).endsWith("\uD83C\uDFD4 [...]");
    }

    @Test
    void aWholeNumberThatASpreadsheetWouldRoundIsText() throws Exception {
        long large = (1L << 53) + 1;
        FolderRows rows = FolderRows.changed(
                (table, column, cell) -> table.equals("activity") && column.equals("year") ? (Object) large : cell);
        try (XSSFWorkbook book = opened(Written.bytes(ExportFormat.XLSX, rows))) {
            int year = rows.table("activity").indexOf("year").orElseThrow();
            assertThat(book.getSheet("activity").getRow(1).getCell(year).getStringCellValue())
                    .isEqualTo(Long.toString(large));
        }
    }
}
