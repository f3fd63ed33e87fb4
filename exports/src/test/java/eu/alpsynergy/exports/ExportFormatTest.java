package eu.alpsynergy.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every format. */
class ExportFormatTest {

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameRowsGiveTheSameBytes(ExportFormat format) throws Exception {
        byte[] first = Written.bytes(format, FolderRows.hard());
        assertThat(Written.bytes(format, FolderRows.hard())).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "DATA_PACKAGE")
    void everyFileNamesDatasetVersionAndSoftwareVersion(ExportFormat format) throws Exception {
        byte[] file = Written.bytes(format, FolderRows.plain());
        StringBuilder text = new StringBuilder();
        if (format.ending().equals("zip") || format == ExportFormat.XLSX) {
            for (Map.Entry<String, byte[]> entry : Written.unzipped(file).entrySet()) {
                text.append(new String(entry.getValue(), StandardCharsets.UTF_8));
            }
        } else {
            text.append(new String(file, StandardCharsets.UTF_8));
        }

        assertThat(text).contains("2026.2-test").contains("9.9.9");
    }

    @Test
    void codesAreUniqueAndFound() {
        assertThat(ExportFormat.codes())
                .doesNotHaveDuplicates()
                .containsExactly(
                        "data-package",
                        "csv",
                        "xlsx",
                        "graphml",
                        "gexf",
                        "node-link",
                        "geojson",
                        "cypher",
                        "dcat-ttl",
                        "dcat-jsonld",
                        "citation");
        for (String code : ExportFormat.codes()) {
            assertThat(ExportFormat.find(code).orElseThrow().code()).isEqualTo(code);
        }
        assertThat(ExportFormat.find("pdf")).isEmpty();
    }

    @Test
    void aFileNameHoldsNothingThatAPathCouldMisread() {
        assertThat(ExportFormat.CSV.fileName("1/../x y", true)).isEqualTo("alpsynergy-csv-excel-1-..-x-y.zip");
        assertThat(ExportFormat.CITATION.fileName("1", false)).isEqualTo("CITATION.cff");
    }
}
