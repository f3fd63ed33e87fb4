package eu.alpsynergy.importer.workbook;

import eu.alpsynergy.importer.mapping.Constraints;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.FieldType;
import eu.alpsynergy.importer.mapping.ForeignKey;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/** The first row of a sheet: names of columns with their rules as comments, and drop-downs in the cells below. */
final class TemplateHeader {

    /** Rows that drop-downs reach. */
    static final int LAST_ROW = 5_000;

    private static final int LONGEST_LIST = 250;
    private static final double WIDTH = 18;
    private static final String HEAD_COLOUR = "D9E2EC";
    private static final String NEEDED_COLOUR = "F5D9A8";

    private TemplateHeader() {}

    static void write(Worksheet sheet, TableSchema table, PackageSchema schema) {
        for (int column = 0; column < table.fields().size(); column++) {
            FieldSchema field = table.fields().get(column);
            Optional<ForeignKey> key = key(table, field.name());
            sheet.value(0, column, field.name());
            sheet.style(0, column)
                    .bold()
                    .fillColor(field.constraints().required() ? NEEDED_COLOUR : HEAD_COLOUR)
                    .set();
            sheet.comment(0, column, rules(field, key));
            sheet.width(column, WIDTH);
            if (field.isList() || field.type().isText() || field.type() == FieldType.YEAR) {
                sheet.style(column).format("@").set();
            } else if (field.type() == FieldType.DATE) {
                sheet.style(column).format(TemplateCells.DAY).set();
            }
            dropDown(sheet, column, field, key, schema);
        }
        sheet.freezePane(1, 1);
    }

    private static Optional<ForeignKey> key(TableSchema table, String column) {
        return table.foreignKeys().stream()
                .filter(k -> k.columns().equals(List.of(column)))
                .findFirst();
    }

    private static void dropDown(
            Worksheet sheet, int column, FieldSchema field, Optional<ForeignKey> key, PackageSchema schema) {
        Optional<String> formula =
                field.isList() ? Optional.empty() : key.isPresent() ? reference(key.get(), schema) : values(field);
        formula.ifPresent(f -> sheet.range(1, column, LAST_ROW, column)
                .validateWithListByFormula(f)
                .allowBlank(!field.constraints().required())
                .errorStyle(key.isPresent() ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(field.name())
                .error(key.isPresent() ? "No row of " + key.get().table() + " has this id." : "Choose from the list."));
    }

    private static Optional<String> reference(ForeignKey key, PackageSchema schema) {
        return schema.findTable(key.table())
                .map(target -> target.indexOf(key.referenced().get(0)).orElse(0))
                .map(TemplateHeader::letters)
                .map(letters -> "'%s'!$%s$2:$%s$%d".formatted(key.table(), letters, letters, LAST_ROW + 1));
    }

    private static Optional<String> values(FieldSchema field) {
        List<String> allowed = field.type() == FieldType.BOOLEAN
                ? List.of("TRUE", "FALSE")
                : field.constraints().allowed();
        String list = String.join(",", allowed);
        boolean fits = !allowed.isEmpty()
                && list.length() <= LONGEST_LIST
                && allowed.stream().noneMatch(v -> v.indexOf(',') >= 0 || v.indexOf('"') >= 0);
        return fits ? Optional.of('"' + list + '"') : Optional.empty();
    }

    private static String letters(int column) {
        String letters = "";
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters = (char) ('A' + (left - 1) % 26) + letters;
        }
        return letters;
    }

    private static String rules(FieldSchema field, Optional<ForeignKey> key) {
        Constraints constraints = field.constraints();
        List<String> lines = new ArrayList<>();
        if (!field.description().isEmpty()) {
            lines.add(field.description());
        }
        lines.add(constraints.required() ? "needed" : "may be empty");
        lines.add("type: " + field.type().code()
                + (field.isList() ? ", a list with " + field.listSeparator() + " between the items" : ""));
        key.ifPresent(k -> lines.add("an id of the sheet " + k.table()));
        if (!constraints.allowed().isEmpty()) {
            lines.add("one of: " + String.join(", ", constraints.allowed()));
        }
        constraints.minimum().ifPresent(b -> lines.add("at least " + b.text()));
        constraints.maximum().ifPresent(b -> lines.add("at most " + b.text()));
        constraints.pattern().ifPresent(p -> lines.add("shape: " + p.pattern()));
        if (constraints.unique()) {
            lines.add("no value twice");
        }
        return String.join("\n", lines);
    }
}
