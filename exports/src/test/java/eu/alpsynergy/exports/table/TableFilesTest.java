package eu.alpsynergy.exports.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import eu.alpsynergy.exports.ExportFormat;
import eu.alpsynergy.exports.FolderRows;
import eu.alpsynergy.exports.Written;
import eu.alpsynergy.importer.mapping.TableSchema;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFilesTest {

    private static List<CsvRecord> rows(byte[] csv, char separator) throws IOException {
        String text = new String(csv, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    @Test
    void theDataPackageIsTheFilesItWasReadFromByteForByte() throws Exception {
        Map<String, byte[]> files = Written.unzipped(Written.bytes(ExportFormat.DATA_PACKAGE, FolderRows.plain()));

        assertThat(files).hasSize(53);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path original = DatasetFolder.find().resolve(file.getKey());
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(Files.readAllBytes(original));
        }
    }

    @Test
    void theDataPackageKeepsHardNamesAsTheyAre() throws Exception {
        Map<String, byte[]> files = Written.unzipped(Written.bytes(ExportFormat.DATA_PACKAGE, FolderRows.hard()));

        assertThat(rows(files.get("actors.csv"), ',').get(1).getField(1)).startsWith(FolderRows.HARD);
    }

    @Test
    void csvHasAFileATableWithAllItsRowsAndAReadMe() throws Exception {
        FolderRows rows = FolderRows.plain();
        Map<String, byte[]> files = Written.unzipped(Written.bytes(ExportFormat.CSV, rows));

        assertThat(files).hasSize(rows.tables().size() + 1);
        for (TableSchema table : rows.tables()) {
            List<CsvRecord> lines = rows(files.get(table.name() + ".csv"), ',');
            assertThat(lines.get(0).getFields()).isEqualTo(table.columns());
            assertThat(lines).as(table.name()).hasSize((int) rows.count(table.name()) + 1);
        }
        String readMe = new String(files.get("README.txt"), StandardCharsets.UTF_8);
        assertThat(readMe)
                .contains("Dataset version | 2026.2-test", "Written by | AlpSynergy 9.9.9", "Creative Commons")
                .contains("regions | Regions | 11 | ")
                .contains("regions | latitude | number | ")
                .contains("cordis-2007-2017 | ")
                .contains("Fribourg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
    void textThatASpreadsheetWouldRunGetsAnApostrophe(String formula) throws Exception {
        FolderRows rows = FolderRows.changed(
                (table, column, cell) -> table.equals("actors") && column.equals("name") ? formula : cell);
        byte[] actors = Written.unzipped(Written.bytes(ExportFormat.CSV, rows)).get("actors.csv");

        assertThat(rows(actors, ',').get(1).getField(1)).isEqualTo("'" + formula);
    }

    @Test
    void numbersBelowZeroStayNumbers() throws Exception {
        FolderRows rows = FolderRows.changed(
                (table, column, cell) -> table.equals("activity") && column.equals("value") ? -3.5 : cell);

        byte[] plain = Written.unzipped(Written.bytes(ExportFormat.CSV, rows)).get("activity.csv");
        byte[] excel = Written.unzipped(Written.excel(ExportFormat.CSV, rows)).get("activity.csv");
        assertThat(rows(plain, ',').get(1).getField(4)).isEqualTo("-3.5");
        assertThat(rows(excel, ';').get(1).getField(4)).isEqualTo("-3,5");
    }

    @Test
    void theVariantForExcelBeginsWithAByteOrderMarkAndKeepsText() throws Exception {
        byte[] regions = Written.unzipped(Written.excel(ExportFormat.CSV, FolderRows.plain()))
                .get("regions.csv");

        assertThat(regions).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(regions, StandardCharsets.UTF_8))
                .contains(";48,14;11,58;")
                .contains("Bavière");
    }
}
