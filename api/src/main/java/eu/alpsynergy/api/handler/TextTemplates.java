package eu.alpsynergy.api.handler;

import eu.alpsynergy.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Sentences with numbered gaps in one language, from {@code NAME_LANGUAGE.properties} beside this class. */
final class TextTemplates {

    private final Properties texts = new Properties();

    TextTemplates(String name, Language language) {
        String file = name + "_" + language.code() + ".properties";
        try (InputStream in = TextTemplates.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no texts '" + file + "'");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The locale in which numbers and dates of a language are written. */
    static Locale locale(Language language) {
        return language == Language.EN ? Locale.UK : Locale.forLanguageTag(language.code());
    }

    /** A template with its gaps filled, in one pass: what is filled in is never read as a gap. */
    String of(String key, String... values) {
        String template = texts.getProperty(key);
        if (template == null) {
            throw new IllegalStateException("no text '" + key + "'");
        }
        StringBuilder filled = new StringBuilder();
        for (int at = 0; at < template.length(); at++) {
            boolean gap = template.charAt(at) == '{' && at + 2 < template.length() && template.charAt(at + 2) == '}';
            if (gap) {
                filled.append(values[template.charAt(at + 1) - '0']);
                at += 2;
            } else {
                filled.append(template.charAt(at));
            }
        }
        return filled.toString();
    }
}
