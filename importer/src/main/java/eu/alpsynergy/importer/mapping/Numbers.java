package eu.alpsynergy.importer.mapping;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Integers and numbers as text, in the notation a column declares. */
final class Numbers {

    private static final int LONGEST = 400;
    /** So many digits a 64-bit number keeps, whatever they are. */
    private static final int DIGITS_KEPT = 15;

    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,9})?");

    private Numbers() {}

    static Parsed integer(String text, FieldSchema field) {
        String plain = field.group() == null ? text : text.replace(field.group(), "");
        if (plain.length() > LONGEST || !INTEGER.matcher(plain).matches()) {
            boolean decimals =
                    NUMBER.matcher(plain.replace(field.decimal(), '.')).matches();
            return CellParser.wrongType(
                    text, "integer", decimals ? "write it without decimals" : "write digits only, e.g. 42");
        }
        try {
            return new Parsed.Value(Long.parseLong(plain));
        } catch (NumberFormatException e) {
            return CellParser.wrongType(text, "integer of 64 bits", "the largest is " + Long.MAX_VALUE);
        }
    }

    static Parsed number(String text, FieldSchema field) {
        String plain = field.group() == null ? text : text.replace(field.group(), "");
        String hint = "write digits with '" + field.decimal() + "' before the decimals, e.g. 3" + field.decimal() + "5";
        if (field.decimal() != '.') {
            if (plain.indexOf('.') >= 0) {
                return CellParser.wrongType(text, "number", hint);
            }
            plain = plain.replace(field.decimal(), '.');
        }
        if (plain.length() > LONGEST || !NUMBER.matcher(plain).matches()) {
            return CellParser.wrongType(text, "number", hint + "; leave the cell empty when it is not known");
        }
        double value = Double.parseDouble(plain);
        if (Double.isInfinite(value)) {
            return CellParser.wrongType(text, "number of 64 bits", "the largest is about 1.8e308");
        }
        return new Parsed.Value(value == 0 ? 0.0 : value);
    }

    /** Whether a number has more digits than a 64-bit number keeps. */
    static boolean losesDigits(String text, FieldSchema field, double value) {
        if (text.length() <= DIGITS_KEPT && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
            return false;
        }
        String plain = field.group() == null ? text : text.replace(field.group(), "");
        BigDecimal written = new BigDecimal(plain.replace(field.decimal(), '.'));
        return written.signum() != Math.signum(value)
                || (written.signum() != 0 && written.compareTo(new BigDecimal(Double.toString(value))) != 0);
    }
}
