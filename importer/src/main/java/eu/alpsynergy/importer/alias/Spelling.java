package eu.alpsynergy.importer.alias;

import java.text.Normalizer;
import java.util.Locale;

/** How two spellings are compared when people decided: all but case, white space and Unicode form counts. */
final class Spelling {

    private Spelling() {}

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[\\p{Z}\\s]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
