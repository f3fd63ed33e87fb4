package eu.alpsynergy.importer.timetable;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money as people write them; the sign of the decimals is declared, never inferred. */
final class Amounts {

    private static final Pattern UNIT = Pattern.compile(
            "(?<![\\p{L}])(mio|mln|million(?:en|s|i)?|milioni|milione|milijon(?:ov|a|i)?|m€|mrd|mld)\\.?(?![\\p{L}])");
    private static final Pattern CURRENCY = Pattern.compile("€|eur(?:o|os|i|ov)?(?![\\p{L}])|chf|fr\\.");

    private Amounts() {}

    /** The amount, or a proposal where the cell uses a word for millions. */
    record Reading(Optional<BigDecimal> amount, Optional<BigDecimal> proposal) {}

    static Reading read(String cell, char decimal) {
        String text =
                cell.toLowerCase(Locale.ROOT).replaceAll("[\\p{Z}\\s]+", " ").strip();
        Matcher unit = UNIT.matcher(text);
        boolean words = unit.find();
        boolean milliards = words && unit.group(1).endsWith("d");
        String digits = CURRENCY.matcher(UNIT.matcher(text).replaceAll(""))
                .replaceAll("")
                .strip();
        Optional<BigDecimal> number = number(digits, decimal);
        if (!words) {
            return new Reading(number, Optional.empty());
        }
        return new Reading(Optional.empty(), number.map(n -> n.movePointRight(milliards ? 9 : 6)));
    }

    private static Optional<BigDecimal> number(String text, char decimal) {
        String group = decimal == ',' ? "[.' ]" : "[,' ]";
        Pattern shape = Pattern.compile("\\d{1,3}(?:" + group + "\\d{3})+(?:" + Pattern.quote("" + decimal)
                + "\\d{1,2}|" + Pattern.quote("" + decimal) + "-)?|\\d{1,15}(?:" + Pattern.quote("" + decimal)
                + "\\d{1,2})?");
        if (!shape.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(
                text.replaceAll(group, "").replace(decimal + "-", "").replace(decimal, '.')));
    }
}
