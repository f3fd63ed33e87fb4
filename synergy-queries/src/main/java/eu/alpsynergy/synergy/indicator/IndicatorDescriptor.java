package eu.alpsynergy.synergy.indicator;

import java.util.List;

/**
 * What an indicator says of itself; API docs, legends and "how is this computed?" come from it.
 *
 * @param id stable name, e.g. {@code relatedness-density}
 * @param formula in the notation of docs/methods.md
 * @param unit what one of it is
 * @param range the values it can take
 * @param references where it comes from
 */
public record IndicatorDescriptor(String id, String formula, String unit, String range, List<String> references) {

    public IndicatorDescriptor {
        references = List.copyOf(references);
    }
}
