package eu.alpsynergy.synergy.kernel.route;

import java.util.Set;

/**
 * What is asked of routes.
 *
 * @param count so many are wanted
 * @param via regions each route passes
 * @param regions at least so many different regions a route passes
 * @param onePerPattern of routes through the same regions at the same stages only the first
 * @param mostWork steps after which the search gives up and says so
 */
public record RouteConditions(int count, Set<Integer> via, int regions, boolean onePerPattern, long mostWork) {

    public RouteConditions {
        via = Set.copyOf(via);
        if (count < 0 || regions < 0 || mostWork < 0) {
            throw new IllegalArgumentException("count " + count + ", regions " + regions + ", work " + mostWork);
        }
    }
}
