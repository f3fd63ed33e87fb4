package eu.alpsynergy.synergy.network;

import java.util.List;

/**
 * What a measure of nodes says of itself; menus, legends and help come from it.
 *
 * @param id stable name, e.g. {@code betweenness}
 * @param formula in the notation of docs/methods.md
 * @param unit what one of it is
 * @param range the values it can take
 * @param parameters what can be chosen, with the default: {@code damping=0.85}
 * @param references where it comes from
 */
public record MeasureDescriptor(
        String id, String formula, String unit, String range, List<String> parameters, List<String> references) {

    public MeasureDescriptor {
        parameters = List.copyOf(parameters);
        references = List.copyOf(references);
    }
}
