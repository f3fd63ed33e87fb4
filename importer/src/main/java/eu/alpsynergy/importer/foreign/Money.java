package eu.alpsynergy.importer.foreign;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Amounts of money as exports write them, with a point or a comma before the decimals, even in one file. What could be decimals or
 * thousands, like {@code 1,500}, is not read.
 */
public final class Money {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,15}[.,]\\d{1,20}");
    private static final Pattern GROUP_OR_DECIMALS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern GROUPED = Pattern.compile(
            "\\d{1,3}(?:(?:\\.\\d{3})+(?:,\\d{1,2})?|(?:,\\d{3})+(?:\\.\\d{1,2})?|(?:[ \u00a0']\\d{3})+(?:[.,]\\d{1,2})?)");

    private Money() {}

    /** The amount; nothing for what is no amount or can be read in two ways. */
    public static Optional<BigDecimal> read(String cell) {
        String text = cell.replace("€", "").replace("EUR", "").strip();
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (GROUP_OR_DECIMALS.matcher(text).matches()) {
            return Optional.empty();
        }
        if (DECIMALS.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (GROUPED.matcher(text).matches()) {
            int decimals = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
            boolean fraction = decimals >= 0 && text.length() - decimals - 1 <= 2;
            String whole = (fraction ? text.substring(0, decimals) : text).replaceAll("[^0-9]", "");
            return Optional.of(new BigDecimal(fraction ? whole + "." + text.substring(decimals + 1) : whole));
        }
        return Optional.empty();
    }

    /** The shortest decimals. */
    public static String text(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
