package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.GraphSnapshot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The actors of a chain by stages performed, region and place: whatever a tie to one of a group adds, it adds with every other. */
final class ActorGroups {

    /** Numbers of {@link ChainActors}, ascending. */
    record Group(BitSet stages, int region, int place, List<Integer> actors) {}

    private record Key(BitSet stages, int region, int place) {}

    private final List<Group> groups = new ArrayList<>();
    private final int[] groupOf;

    ActorGroups(GraphSnapshot snapshot, ChainActors chain, HandOverPrices prices) {
        List<BitSet> stagesOf = new ArrayList<>();
        for (int a = 0; a < chain.actors(); a++) {
            stagesOf.add(new BitSet());
        }
        for (int s = 0; s < chain.stages(); s++) {
            for (int actor : chain.actorsAt(s)) {
                stagesOf.get(actor).set(s);
            }
        }
        Map<Key, Integer> numbers = new LinkedHashMap<>();
        groupOf = new int[chain.actors()];
        for (int a = 0; a < chain.actors(); a++) {
            int actor = chain.actor(a);
            Key key = new Key(stagesOf.get(a), snapshot.regionOfActor(actor), prices.placeOf(actor));
            groupOf[a] = numbers.computeIfAbsent(key, k -> {
                groups.add(new Group(k.stages(), k.region(), k.place(), new ArrayList<>()));
                return groups.size() - 1;
            });
            groups.get(groupOf[a]).actors().add(a);
        }
    }

    int count() {
        return groups.size();
    }

    Group get(int group) {
        return groups.get(group);
    }

    int groupOf(int actor) {
        return groupOf[actor];
    }
}
