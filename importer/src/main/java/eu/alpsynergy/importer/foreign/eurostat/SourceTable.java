package eu.alpsynergy.importer.foreign.eurostat;

import eu.alpsynergy.importer.mapping.Slug;
import java.util.Locale;

/** A table of Eurostat as a source of rows, known by its code in the name of the file. */
record SourceTable(String code) {

    static SourceTable of(String code) {
        return new SourceTable(code);
    }

    /** The code in the name of a file: {@code estat_sbs_r_nuts06_r2.tsv}, {@code sbs_r_nuts06_r2_linear.csv}. */
    static String name(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.substring(0, name.lastIndexOf('.'))
                .replaceFirst("^estat_", "")
                .replaceFirst("(?:_linear|_page_linear|_tabular|_en|\\$.*)+$", "");
    }

    String source() {
        return "eurostat-" + Slug.of(code, "table");
    }

    String title() {
        return "Eurostat: table " + code;
    }

    String url() {
        return "https://ec.europa.eu/eurostat/databrowser/product/view/" + code;
    }
}
