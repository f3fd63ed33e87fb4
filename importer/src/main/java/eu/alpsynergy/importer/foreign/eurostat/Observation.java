package eu.alpsynergy.importer.foreign.eurostat;

import eu.alpsynergy.importer.foreign.ExportRow;
import java.util.Map;

/**
 * One cell of a table of Eurostat with the codes it belongs to.
 *
 * @param codes by dimension in small letters, e.g. {@code nace_r2}
 * @param cell the value with its flags and footnotes
 * @param confidential the confidentiality status, where it has a column of its own
 */
record Observation(ExportRow row, Map<String, String> codes, String period, String cell, String confidential) {

    Observation {
        codes = Map.copyOf(codes);
    }

    String code(String dimension) {
        return codes.getOrDefault(dimension, "");
    }
}
