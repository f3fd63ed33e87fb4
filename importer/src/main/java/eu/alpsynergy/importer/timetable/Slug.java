package eu.alpsynergy.importer.timetable;

import java.text.Normalizer;
import java.util.Locale;

/** Names as parts of ids. */
final class Slug {

    private static final int LONGEST_SLUG = 60;

    private Slug() {}

    /** A name as part of an id: small letters without accents, digits, hyphens. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut =
                plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG).replaceAll("-+$", "") : plain;
        return cut.isEmpty() ? "call" : cut;
    }
}
