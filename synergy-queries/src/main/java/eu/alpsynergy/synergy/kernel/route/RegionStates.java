package eu.alpsynergy.synergy.kernel.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a route under way must remember of the regions it passed: which of those it has to pass, and all of them until there
 * are enough different ones. Without conditions there is one state. At most
 * {@code 2^via + sum over i < atLeast of C(regions, i)} states; only those that are met are made.
 */
final class RegionStates {

    private record State(boolean enough, List<Integer> passed) {}

    private final Set<Integer> via;
    private final int atLeast;
    private final List<State> states = new ArrayList<>();
    private final Map<State, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> steps = new HashMap<>();

    RegionStates(Set<Integer> via, int atLeast) {
        this.via = Set.copyOf(via);
        this.atLeast = atLeast;
        number(new State(atLeast <= 1, List.of()));
    }

    int start() {
        return 0;
    }

    /** The state after a region is passed. */
    int after(int state, int region) {
        if (states.get(state).enough() && !via.contains(region)) {
            return state;
        }
        return steps.computeIfAbsent((long) state << 32 | region, key -> number(step(states.get(state), region)));
    }

    private State step(State from, int region) {
        TreeSet<Integer> passed = new TreeSet<>(from.passed());
        passed.add(region);
        boolean enough = from.enough() || passed.size() >= atLeast;
        if (enough) {
            passed.retainAll(via);
        }
        return new State(enough, List.copyOf(passed));
    }

    private int number(State state) {
        return numbers.computeIfAbsent(state, s -> {
            states.add(s);
            return states.size() - 1;
        });
    }

    boolean accepts(int state) {
        return states.get(state).enough() && states.get(state).passed().containsAll(via);
    }
}
