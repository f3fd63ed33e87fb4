package eu.alpsynergy.api.handler;

import eu.alpsynergy.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Sentences, numbers and dates of the draft annex in one language. */
final class AnnexTexts {

    private final Properties texts = new Properties();
    private final Locale locale;

    AnnexTexts(Language language) {
        this.locale = language == Language.EN ? Locale.UK : Locale.forLanguageTag(language.code());
        String file = "annex_" + language.code() + ".properties";
        try (InputStream in = AnnexTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no texts '" + file + "'");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence with its gaps filled. */
    String of(String key, String... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text '" + key + "'");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** A common window in words; ends that are not known are null. */
    String days(@Nullable LocalDate first, @Nullable LocalDate last, @Nullable Integer count) {
        if (first == null) {
            return last == null ? of("window.any") : of("window.last", date(last));
        }
        return last == null
                ? of("window.first", date(first))
                : of("window.both", date(first), date(last), Integer.toString(count == null ? 0 : count));
    }

    String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(value == Math.rint(value) ? 0 : 4);
        return format.format(value);
    }

    String amount(double value, String currency) {
        return number(Math.rint(value)) + " " + currency;
    }

    String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }
}
