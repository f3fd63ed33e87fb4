package eu.alpsynergy.importer.foreign;

import java.util.Locale;
import java.util.Map;

/** Codes of countries: the European institutions write EL and UK where ISO 3166 writes GR and GB; NUTS codes begin with the former. */
public final class CountryCodes {

    private static final Map<String, String> ISO_OF = Map.of("EL", "GR", "UK", "GB");
    private static final Map<String, String> NUTS_OF = Map.of("GR", "EL", "GB", "UK");

    private CountryCodes() {}

    /** The code by ISO 3166-1. */
    public static String iso(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return ISO_OF.getOrDefault(upper, upper);
    }

    /** A NUTS code that begins as NUTS codes do. */
    static String nuts(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        if (upper.length() < 2) {
            return upper;
        }
        String country = upper.substring(0, 2);
        return NUTS_OF.getOrDefault(country, country) + upper.substring(2);
    }
}
