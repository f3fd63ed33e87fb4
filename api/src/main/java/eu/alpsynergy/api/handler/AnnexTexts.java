package eu.alpsynergy.api.handler;

import eu.alpsynergy.model.Language;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sentences, numbers and dates of the draft annex in one language. */
final class AnnexTexts {

    private final TextTemplates texts;
    private final Locale locale;

    AnnexTexts(Language language) {
        this.locale = TextTemplates.locale(language);
        this.texts = new TextTemplates("annex", language);
    }

    /** The sentence with its gaps filled. */
    String of(String key, String... values) {
        return texts.of(key, values);
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
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(value == Math.rint(value) ? 0 : 4);
        return format.format(value);
    }

    String amount(double value, String currency) {
        return number(Math.rint(value)) + " " + currency;
    }

    String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }
}
