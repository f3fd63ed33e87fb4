package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.BriefDto.Sentence;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Templates, names and numbers of the policy brief in one language. */
final class BriefTexts {

    private final Properties texts = new Properties();
    private final Language language;
    private final Locale locale;

    BriefTexts(Language language) {
        this.language = language;
        this.locale = language == Language.EN ? Locale.UK : Locale.forLanguageTag(language.code());
        String file = "brief_" + language.code() + ".properties";
        try (InputStream in = BriefTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no texts '" + file + "'");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
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

    Sentence sentence(String key, String... values) {
        return new Sentence(key, of(key, values));
    }

    String name(LocalName name) {
        return name.in(language);
    }

    String name(RefDto ref) {
        return name(ref.name());
    }

    String list(Collection<String> items) {
        return items.isEmpty() ? of("none") : String.join(", ", items);
    }

    String names(List<RefDto> refs) {
        return list(refs.stream().map(this::name).toList());
    }

    String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Three digits; what is absent is said in words. */
    String score(@Nullable Double value) {
        if (value == null) {
            return of("unknown");
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(3);
        format.setMaximumFractionDigits(3);
        return format.format(value);
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }
}
