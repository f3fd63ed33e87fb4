package eu.alpsynergy.importer.foreign.eurostat;

import eu.alpsynergy.importer.foreign.ExportColumn;
import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.foreign.ExportFiles;
import eu.alpsynergy.importer.foreign.ExportRow;
import eu.alpsynergy.importer.issue.Rule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads a table in either of Eurostat's forms: TSV with a column a year, or SDMX-CSV with a row a value. */
final class EurostatFile {

    private static final List<String> DIMENSIONS =
            List.of("freq", "unit", "indic_sb", "indic_sbs", "wstatus", "size_emp", "sex", "nace_r2", "geo");
    private static final List<String> NEEDED = List.of("nace_r2", "geo");
    private static final Pattern TIME = Pattern.compile("\\\\(?i:time|time_period)$");
    private static final String SPLIT = "\t";

    private final ExportFiles files;
    private final String file;
    private final ExportContext context;
    private final Consumer<Observation> sink;

    EurostatFile(ExportFiles files, String file, ExportContext context, Consumer<Observation> sink) {
        this.files = files;
        this.file = file;
        this.context = context;
        this.sink = sink;
    }

    void read() throws IOException {
        List<String> header;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(files.open(file), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            header = List.of((first == null ? "" : first.replace("\uFEFF", "")).split(SPLIT, -1));
        }
        if (TIME.matcher(header.get(0).strip()).find()) {
            tsv(header);
        } else {
            csv();
        }
    }

    private void csv() throws IOException {
        List<ExportColumn> columns = new ArrayList<>();
        for (String dimension : DIMENSIONS) {
            columns.add(NEEDED.contains(dimension) ? ExportColumn.needed(dimension) : ExportColumn.optional(dimension));
        }
        columns.add(ExportColumn.needed("TIME_PERIOD"));
        columns.add(ExportColumn.needed("OBS_VALUE"));
        columns.add(ExportColumn.optional("OBS_FLAG", "OBS_STATUS"));
        columns.add(ExportColumn.optional("CONF_STATUS"));
        files.read(file, columns, context.log(), this::observation)
                .ifPresent(rows -> context.tally().read(file, rows));
    }

    private void observation(ExportRow row) {
        Map<String, String> codes = new HashMap<>();
        for (String dimension : DIMENSIONS) {
            if (row.places().containsKey(dimension)) {
                codes.put(dimension, code(row.get(dimension)));
            }
        }
        sink.accept(new Observation(
                row,
                codes,
                code(row.get("TIME_PERIOD")),
                joined(row.get("OBS_VALUE"), row.get("OBS_FLAG")),
                row.get("CONF_STATUS")));
    }

    private static String joined(String value, String flag) {
        // A flag may come with its meaning: "b: break in time series".
        String letters = code(flag).toLowerCase(Locale.ROOT);
        return (value.isEmpty() ? ":" : value) + " " + letters;
    }

    /** With labels a cell is "C10: Manufacture of food products". */
    private static String code(String cell) {
        int colon = cell.indexOf(':');
        return (colon > 0 ? cell.substring(0, colon) : cell).strip();
    }

    private void tsv(List<String> header) throws IOException {
        List<String> dimensions = List.of(TIME.matcher(header.get(0).strip())
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .split(","));
        for (String needed : NEEDED) {
            if (!dimensions.contains(needed)) {
                context.log()
                        .addCell(
                                file,
                                1,
                                header.get(0),
                                null,
                                Rule.EXPORT_HEADER,
                                "the table has no dimension '" + needed + "'",
                                "it has " + String.join(", ", dimensions));
                return;
            }
        }
        List<ExportColumn> columns = new ArrayList<>();
        for (String name : header) {
            columns.add(ExportColumn.needed(name.strip()));
        }
        files.read(file, columns, context.log(), row -> series(row, dimensions, columns))
                .ifPresent(rows -> context.tally().read(file, rows));
    }

    private void series(ExportRow row, List<String> dimensions, List<ExportColumn> columns) {
        String[] key = row.get(columns.get(0).key()).split(",", -1);
        if (key.length != dimensions.size()) {
            context.tally().leftOut("rows with a key that does not fit the header");
            context.report(
                    row,
                    columns.get(0).key(),
                    row.get(columns.get(0).key()),
                    Rule.EXPORT_VALUE,
                    "the key has " + key.length + " codes, the header names " + dimensions.size(),
                    "take the file anew from Eurostat");
            return;
        }
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i < key.length; i++) {
            codes.put(dimensions.get(i), key[i].strip());
        }
        for (ExportColumn year : columns.subList(1, columns.size())) {
            sink.accept(new Observation(row, codes, year.key(), row.get(year.key()), ""));
        }
    }
}
