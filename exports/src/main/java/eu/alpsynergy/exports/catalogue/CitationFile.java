package eu.alpsynergy.exports.catalogue;

import eu.alpsynergy.exports.dataset.DatasetCard;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.exports.dataset.FileWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** CITATION.cff (Citation File Format 1.2.0): how to cite the dataset, and the software that wrote the file. */
public final class CitationFile implements FileWriter {

    @Override
    public void write(DatasetRows rows, ExportOptions options, OutputStream out) throws IOException {
        DatasetCard card = rows.card();
        StringBuilder yaml = new StringBuilder();
        yaml.append("cff-version: 1.2.0\n");
        yaml.append("message: \"Cite the version you used; every row names its own source.\"\n");
        yaml.append("type: dataset\n");
        field(yaml, "title", card.title());
        field(yaml, "version", card.version());
        card.created()
                .ifPresent(day ->
                        yaml.append("date-released: ").append(quoted(day)).append('\n'));
        if (!card.licences().isEmpty() && isSpdx(card.licences().get(0).name())) {
            field(yaml, "license", card.licences().get(0).name());
        }
        if (!card.description().isBlank()) {
            field(yaml, "abstract", card.description());
        }
        yaml.append("authors:\n");
        card.authors()
                .forEach(name -> yaml.append("  - name: ").append(quoted(name)).append('\n'));
        yaml.append("references:\n");
        yaml.append("  - type: software\n");
        yaml.append("    title: \"AlpSynergy\"\n");
        yaml.append("    version: ").append(quoted(card.softwareVersion())).append('\n');
        yaml.append("    license: \"Apache-2.0\"\n");
        yaml.append("    authors:\n");
        yaml.append("      - name: \"The AlpSynergy authors\"\n");
        out.write(yaml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void field(StringBuilder yaml, String name, String value) {
        yaml.append(name).append(": ").append(quoted(value)).append('\n');
    }

    /** The format takes ids of SPDX only; other rights stand in the dataset. */
    private static boolean isSpdx(String name) {
        return name.matches("[A-Za-z0-9.+-]+") && name.chars().anyMatch(Character::isDigit);
    }

    /** A double-quoted YAML scalar in one line. */
    private static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default ->
                    text.append(
                            Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF'
                                    ? "\\u%04X".formatted((int) c)
                                    : String.valueOf(c));
            }
        }
        return text.append('"').toString();
    }
}
