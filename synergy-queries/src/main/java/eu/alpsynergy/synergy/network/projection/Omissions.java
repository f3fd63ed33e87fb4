package eu.alpsynergy.synergy.network.projection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is left out while a network is put together. */
final class Omissions {

    private final Map<Omission.Reason, Integer> counts = new EnumMap<>(Omission.Reason.class);

    void add(Omission.Reason reason) {
        counts.merge(reason, 1, Integer::sum);
    }

    List<Omission> list() {
        return counts.entrySet().stream()
                .map(e -> new Omission(e.getKey(), e.getValue()))
                .toList();
    }
}
