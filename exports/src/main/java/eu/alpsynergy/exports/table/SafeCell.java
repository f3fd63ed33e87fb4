package eu.alpsynergy.exports.table;

/** Text for people's spreadsheets: what one would run as a formula gets an apostrophe in front. */
public final class SafeCell {

    /** Signs a formula begins with, their full-width twins, and the blanks that programs skip before looking. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    public static String of(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
