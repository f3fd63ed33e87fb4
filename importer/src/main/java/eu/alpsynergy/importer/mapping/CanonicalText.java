package eu.alpsynergy.importer.mapping;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one way a typed value is written, so that equal data are equal bytes. */
public final class CanonicalText {

    private CanonicalText() {}

    public static String of(@Nullable Object value, FieldSchema field) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof List<?> items) {
            String separator = field.listSeparator() == null ? "|" : field.listSeparator();
            return String.join(separator, items.stream().map(String::valueOf).toList());
        }
        if (field.type() == FieldType.YEAR && value instanceof Long year) {
            return "%04d".formatted(year);
        }
        return String.valueOf(value);
    }

    /** The shortest decimals that read back as the same number, without exponent. */
    private static String number(double value) {
        if (value == 0) {
            return "0";
        }
        String text = Double.toString(value);
        if (text.indexOf('E') < 0) {
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
        return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }
}
