package eu.alpsynergy.model;

import java.util.Map;
import java.util.Objects;

/** A name in up to five languages; English is the fallback. */
public record LocalName(Map<Language, String> byLanguage) {

    public LocalName {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(Language.EN)) {
            throw new IllegalArgumentException("a name needs its English form");
        }
    }

    public static LocalName of(String english) {
        return new LocalName(Map.of(Language.EN, english));
    }

    public String english() {
        return in(Language.EN);
    }

    /** The name in the language asked for, else in English. */
    public String in(Language language) {
        String name = byLanguage.get(language);
        return name != null ? name : Objects.requireNonNull(byLanguage.get(Language.EN));
    }
}
