package eu.alpsynergy.importer.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** Names as parts of ids. */
public final class Slug {

    private static final int LONGEST_SLUG = 60;

    private Slug() {}

    /** A name as part of an id: small letters without accents, digits, hyphens; a word of its own when nothing is left. */
    public static String of(String name, String otherwise) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut =
                plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG).replaceAll("-+$", "") : plain;
        return cut.isEmpty() ? otherwise : cut;
    }
}
