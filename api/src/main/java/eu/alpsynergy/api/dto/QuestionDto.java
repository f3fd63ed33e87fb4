package eu.alpsynergy.api.dto;

import eu.alpsynergy.model.LocalName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A saved question: what it asks, why one would, what can be chosen, and the statement that answers it. */
public record QuestionDto(
        String id, String topic, LocalName title, LocalName explanation, List<Choice> parameters, String query) {

    /**
     * A parameter of the statement.
     *
     * @param type what to pick from: region, theme, chain, country, period, kind or number
     * @param fallback the value when none is given
     * @param from the smallest number
     * @param to the largest number
     */
    public record Choice(
            String name,
            String type,
            String fallback,
            @Nullable Long from,
            @Nullable Long to) {}
}
