package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.BriefDto.Sentence;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Templates, names and numbers of the policy brief in one language. */
final class BriefTexts {

    private final TextTemplates texts;
    private final Language language;
    private final Locale locale;

    BriefTexts(Language language) {
        this.language = language;
        this.locale = TextTemplates.locale(language);
        this.texts = new TextTemplates("brief", language);
    }

    Language language() {
        return language;
    }

    /** The sentence with its gaps filled. */
    String of(String key, String... values) {
        return texts.of(key, values);
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
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** With as many digits as tell it from another one, three at least and six at most. */
    String scoreBeside(double value, double other) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        for (int digits = 3; digits <= 6; digits++) {
            format.setMinimumFractionDigits(digits);
            format.setMaximumFractionDigits(digits);
            if (!format.format(value).equals(format.format(other))) {
                break;
            }
        }
        return format.format(value);
    }

    String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        // As browsers round, so that a page and its brief say the same.
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(share);
    }
}
