package eu.alpsynergy.importer.alias;

import eu.alpsynergy.importer.source.CsvLine;
import eu.alpsynergy.importer.source.CsvTable;
import eu.alpsynergy.importer.source.Dialect;
import eu.alpsynergy.importer.source.PackageLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name that tell organisations apart: without legal forms and small words, in small letters without accents (and ae, oe,
 * ue as a, o, u), words of other languages led to one. Only for proposals: two names with the same words may still be two things.
 */
public final class NameWords {

    private static final String RESOURCE = "words.csv";
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}])(\\p{L})\\.\\s?(?=\\p{L}(?:\\.|\\b))");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    /** Phrases to what stands for them, the longest first; nothing stands for a legal form or a small word. */
    private final List<Map.Entry<String, String>> phrases = new ArrayList<>();

    private final Set<String> forms = new HashSet<>();

    /**
     * @param regions names of one region in all languages to a word that stands for it
     */
    public NameWords(Map<String, String> regions) {
        Map<String, String> all = new HashMap<>();
        regions.forEach((name, word) -> all.put(fold(name), word));
        readResource(all);
        all.remove("");
        all.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, String>>comparingInt(
                                e -> -e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(phrases::add);
    }

    /** The words, each once, in the order of the name; of a name that has none of its own, all. */
    public List<String> of(String name) {
        String folded = " " + fold(name) + " ";
        String text = folded;
        for (Map.Entry<String, String> phrase : phrases) {
            String from = " " + phrase.getKey() + " ";
            if (text.contains(from)) {
                text = text.replace(from, phrase.getValue().isEmpty() ? " " : " " + phrase.getValue() + " ");
                // A phrase twice in a row shares the blank between.
                text = text.replace(from, phrase.getValue().isEmpty() ? " " : " " + phrase.getValue() + " ");
            }
        }
        List<String> words = words(text);
        return words.isEmpty() ? words(folded) : words;
    }

    /** Whether the name says of what legal form it is. */
    public boolean hasForm(String name) {
        String text = " " + fold(name) + " ";
        return forms.stream().anyMatch(f -> text.contains(" " + f + " "));
    }

    /** Small letters without accents, one blank between words. */
    static String fold(String name) {
        String joined = ABBREVIATION.matcher(name).replaceAll("$1");
        String plain = Normalizer.normalize(joined, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ł", "l");
        return BETWEEN.matcher(plain)
                .replaceAll(" ")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u")
                .strip();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split(" +", -1)) {
            if (!word.isEmpty() && !words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private void readResource(Map<String, String> all) {
        try (InputStream in = NameWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the importer was built without " + RESOURCE);
            }
            try (CsvTable csv = new CsvTable(RESOURCE, in, Dialect.canonical(), PackageLimits.standard())) {
                csv.next();
                for (Optional<CsvLine> line = csv.next(); line.isPresent(); line = csv.next()) {
                    List<String> cells = line.get().cells();
                    String word = all.getOrDefault(fold(cells.get(1)), cells.get(1));
                    if (cells.get(0).equals("same")) {
                        all.put(fold(cells.get(1)), word);
                    }
                    for (String variant : cells.get(2).split("\\|", -1)) {
                        all.put(fold(variant), word);
                        if (cells.get(0).equals("form")) {
                            forms.add(fold(variant));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
