package eu.alpsynergy.importer.mapping;

import eu.alpsynergy.importer.issue.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a cell's text, which is not empty, as the type of its column. */
public final class CellParser {

    private CellParser() {}

    public static Parsed parse(String text, FieldSchema field) {
        if (field.listSeparator() != null) {
            return list(text, field.listSeparator());
        }
        return switch (field.type()) {
            case STRING, ANY -> new Parsed.Value(text);
            case INTEGER -> Numbers.integer(text, field);
            case NUMBER -> Numbers.number(text, field);
            case BOOLEAN -> bool(text, field);
            case DATE -> Dates.date(text, field.dateFormat());
            case YEAR -> Dates.year(text);
        };
    }

    /** Whether a number as written has more digits than the stored one keeps. */
    public static boolean losesDigits(String text, FieldSchema field, double value) {
        return Numbers.losesDigits(text, field, value);
    }

    private static Parsed list(String text, String separator) {
        List<String> items = List.of(text.split(Pattern.quote(separator), -1));
        Set<String> seen = new HashSet<>();
        for (String item : items) {
            if (item.isBlank() || !item.equals(item.strip())) {
                return new Parsed.Wrong(
                        Rule.LIST_ITEM,
                        "the list '" + text + "' has an item that is blank or has whitespace around it",
                        "write the items with '" + separator + "' between them and nothing else");
            }
            if (!seen.add(item)) {
                return new Parsed.Wrong(Rule.LIST_ITEM, "the list names '" + item + "' twice", "name it once");
            }
        }
        return new Parsed.Value(items);
    }

    private static Parsed bool(String text, FieldSchema field) {
        if (field.trueValues().contains(text)) {
            return new Parsed.Value(true);
        }
        if (field.falseValues().contains(text)) {
            return new Parsed.Value(false);
        }
        return wrongType(
                text,
                "boolean",
                "write " + String.join(", ", field.trueValues()) + " or " + String.join(", ", field.falseValues()));
    }

    static Parsed.Wrong wrongType(String text, String type, @Nullable String hint) {
        String article = type.startsWith("i") ? "an " : "a ";
        return new Parsed.Wrong(Rule.TYPE, "'" + shortened(text) + "' is not " + article + type, hint);
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
